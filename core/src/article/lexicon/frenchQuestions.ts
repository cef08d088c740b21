import type { QuestionGrammar } from './questionGrammar.js';

/** How French asks: "est-ce que" goes before any statement. */
export const frenchQuestions: QuestionGrammar = {
  frames: [
    "^(?:(?:mais|et|ou|alors|sinon|toutefois|cependant|même|également),? )?(?:si |s['’](?=ils?\\b)|au cas où |dans le cas où |à condition qu(?:e |['’])|à moins qu(?:e |['’]))",
    '[\\s.,:;?]+$',
  ],
  exceptions: ['^\\W*à moins qu'],
  spellings: [['’', "'"]],
  negators: [
    ["\\bn(?:e |')(\\S+) plus\\b", '$1 encore'],
    ["\\bn(?:e |')(s'\\S+|\\S+) (?:pas encore|pas)\\b", '$1'],
  ],
  rigidPatterns: [
    "\\bpas (?:de |d'|seulement|tous|toutes)|\\b(?:jamais|aucune?|rien|personne|sans|ni|plus d[e'])\\b|\\by a pas\\b",
  ],
  compoundPatterns: [
    "\\b(?:et|ou|mais)\\b.*\\b(?:est|sont|a|ont|peut|peuvent|ne|n'|il|elle|vous|ils|elles)\\b",
    ',\\s',
  ],
  forms: [
    {
      pattern: '^((?:il|elle|on|ils|elles|une?|aucune?|[aeéèêiouyh]\\p{L}*)\\b.+)$',
      question: "Est-ce qu'$1 ?",
    },
    { pattern: '^(?:sous|sur) (.+)$', question: 'Êtes-vous sous $1 ?' },
    { pattern: '^pour (.+)$', question: 'Est-ce que cela concerne $1 ?' },
    { pattern: "^en cas d(?:e |')(.+)$", question: 'Est-ce un cas de $1 ?' },
    { pattern: '^(.+)$', question: 'Est-ce que $1 ?' },
  ],
  whole: [
    {
      pattern: '^((?:il|elle|on|ils|elles|une?|aucune?|[aeéèêiouyh]\\p{L}*)\\b.+)$',
      question: "Est-il vrai qu'$1 ?",
    },
    { pattern: '^(.+)$', question: 'Est-il vrai que $1 ?' },
  ],
  baseForms: new Map(),
  outcomePatterns: ['^(?:cela|ça|ceci) (?:fonctionne|marche|aide|échoue|ne (?:fonctionne|marche) pas)$'],
  answerPatterns: [
    "^(?:oui|non|(?:il|elle) (?:l'est|ne l'est pas)|(?:ils|elles) (?:le sont|ne le sont pas)|c'est le cas|ce n'est pas le cas|tel est le cas)$",
  ],
  checkPatterns: [
    "^(?:vérifiez|assurez-vous|confirmez|contrôlez) (?:également |aussi |d'abord )?qu(?:e |')((?:[^,;:.]|[.:](?=\\S))+)\\.?$",
  ],
  openCheckPatterns: [
    "^(?:vérifiez|contrôlez|testez|regardez)(?: [\\p{L}' ]{1,30}?)? (?:si |s'(?=ils?\\b))((?:[^,;:.]|[.:](?=\\S))+)\\.?$",
  ],
  curedPatterns: ['\\b(?:maintenant|désormais)\\b'],
  leadPatterns: [
    '^(?:ouvrez|allez|accédez|naviguez|cliquez|sélectionnez|choisissez|appuyez|saisissez|tapez|entrez|connectez-vous|recherchez|téléchargez|copiez|collez)\\b',
  ],
  procedurePatterns: [
    "^(?!.*(?:essayez|l'une? des|méthodes|solutions|options)).*(?:étapes suivantes|les étapes ci-dessous|comme suit|ces étapes)",
  ],
  idlePatterns: ["^(?:ne |n'|évitez|suivez (?:les|ces) (?:étapes|instructions))"],
  continuationPatterns: ['^(?:puis|ensuite|et|après cela)\\b'],
  enquiryPatterns: [
    "^(?:déterminez|identifiez|cherchez)(?: [\\p{L}' ]{1,30}?)? (?:si |s'(?=ils?\\b))((?:[^,;:.]|[.:](?=\\S))+)\\.?$",
    '^(?:vérifiez|déterminez|identifiez|cherchez|trouvez)(?: \\S+)? (?:quel(?:le)?s?|qui|quand|où|comment|pourquoi)\\b',
  ],
};
