import { emptyLexicon } from './emptyLexicon.js';
import { frenchDetails } from './frenchDetails.js';
import { errorCodes, platforms } from './everyLanguage.js';
import { frenchGrammar } from './frenchGrammar.js';
import { frenchHeadingPatterns, frenchHeadings } from './frenchHeadings.js';
import type { Lexicon } from './lexicon.js';

const often =
  '(?:(?:souvent|généralement|habituellement|normalement|probablement|parfois|également|aussi|principalement|peut-être|sans doute|uniquement|directement|alors)\\s+)*';
const by = "(?:par|à|au|aux|d'un|d'une)";
const when =
  "\\s+(?:si|s'(?=il)|lorsque|lorsqu'|quand|car|parce que|parce qu'|en raison (?:(?:des|du|de)\\b|d')|à cause (?:(?:des|du|de)\\b|d')|après)";
const help =
  "(?:support|assistance|service client|service d'assistance|centre d'aide|équipe (?:d'assistance|de support|technique|du support)|service technique|helpdesk)";
const ticket =
  "(?:ticket|demande d'assistance|demande de support|demande de service|dossier d'assistance|incident)s?\\b";

/** French cues. */
export const french: Lexicon = {
  ...emptyLexicon,
  language: 'fr',
  details: frenchDetails,
  grammar: frenchGrammar,
  headings: frenchHeadings,
  headingPatterns: frenchHeadingPatterns,
  problemPatterns: [
    "\\b(?:ne|n)\\b['\\s][^.]{1,60}?\\b(?:pas|plus|jamais|aucune?)\\b",
    '\\b(?:impossible|erreurs?|échec|échecs|échou\\p{L}+|problèmes?|panne|pannes|incidents?|dysfonctionnements?|dépannage|résolution des problèmes)\\b',
    '\\b(?:bloqu|expir|refus|rejet|manqu|interromp|plant|corromp|endommag|désactiv|dépass|déconnect|satur|perdu|perte|fig)(?:é|ée|és|ées|e|ent|ant|ante|ants|antes|s|age|ages|ue|us|u|antes)?\\b',
    "\\b(?:lent|lents|lente|lentes|lenteurs?|invalide|invalides|incorrecte?s?|erronée?s?|introuvables?|indisponibles?|inaccessibles?|inattendue?s?|anormale?s?|conflits?|vide|absente?s?|insuffisante?s?|délai d'attente|timeout|aucune?|sans succès|non (?:pris|reconnu|trouvé|autorisé|valide|disponible)\\p{L}*|trop (?:long|grand|élevé|de)\\p{L}*|restaure pas|alertes?|wrong|mauvaise?s?|obsolètes?)\\b",
    errorCodes,
  ],
  causePatterns: [
    `\\b(?:est|sont|était|étaient|être|a été|ont été|soit)\\s+${often}(?:causée?s?|provoquée?s?|due?s?|dûe?s?|liée?s?|occasionnée?s?|entraînée?s?|déclenchée?s?)\\s+${by}\\b`,
    `\\b(?:causée?s?|provoquée?s?|dûe?s?|due?s?|occasionnée?s?)\\s+${by}\\b`,
    `\\b(?:se produit|se produisent|se produire|survient|surviennent|survenir|apparaît|apparaissent|apparaître|s'affiche|s'affichent|s'afficher|arrive|est (?:renvoyée?|affichée?|générée?))(?:\\s+(?:également|aussi|souvent|généralement|uniquement|alors))?${when}`,
    `\\b(?:la|une|les|l')\\s?(?:[\\p{L}-]+\\s)?(?:cause|raison|origine)s?(?:\\s[\\p{L}-]+){0,3}?(?:\\s(?:du|de|de la|des)\\b[^.:;]{2,60}?)?\\s(?:est|sont|peut être|peuvent être|pourrait être|était)(?:\\s+(?:que|qu'|liée? à|due? à))?(?=\\s)`,
    "(?<!\\ben\\s)\\b(?:provient|proviennent|vient|résulte|résultent|découle)\\s+(?:souvent\\s+|généralement\\s+)?(?:(?:des|du|de)\\b|d')\\s?",
    "\\b(?:signifie|signifient|indique|indiquent|suggère)\\s+(?:que\\b|qu')",
    "^([^.;]{6,140}?)\\s(?:est|sont|peut être|serait)\\s(?:souvent\\s|probablement\\s|peut-être\\s)?(?:la|une|à l')\\s?(?:cause|origine|raison)\\b",
    "\\ben raison (?:(?:des|du|de)\\b|d')\\s?",
    "\\bà cause (?:(?:des|du|de)\\b|d')\\s?",
    "\\bparce (?:que\\b|qu')",
    "\\bsuite à\\b|\\bdu fait (?:(?:des|du|de)\\b|d')\\s?",
    ',?\\s+car\\b',
  ],
  causeListPatterns: [
    '\\b(?:causes?|raisons?|origines?)\\b[^.:]{0,80}:?\\s*$',
    "\\b(?:l'une|une|plusieurs|l'un) des (?:causes|raisons|conditions|situations) suivantes\\b",
    '\\b(?:se produit|survient|apparaît)\\b[^.:]{0,60}\\b(?:si|lorsque|quand)\\b[^.:]{0,40}:\\s*$',
  ],
  diagnosisPatterns: [
    "\\b(?:est|sont|était)\\s(?:la|le|l'|une|un|votre|à l')\\s?(?:cause|origine|raison|problème|coupable|responsable)\\b",
    "\\b(?:cela|ceci|ça|il|elle|ce qui|c')\\s?(?:signifie|indique|suggère|montre|confirme|veut dire)\\b",
    "\\b(?:il s'agit|c'est|ce sont|il y a)\\b",
    '\\ble (?:problème|souci) (?:est|vient|provient|se situe|réside)\\b',
    "\\bl'(?:erreur|origine) (?:est|vient|provient)\\b",
    '\\b(?:probablement|sans doute|peut-être)\\s(?:due?|causée?|provoquée?|liée?)\\b',
  ],
  stepListPatterns: [
    '\\b(?:suivez|effectuez|procédez|exécutez|utilisez|essayez|appliquez|réalisez|suivre|effectuer|procéder)\\b[^.:]{0,60}\\b(?:suivante?s?|ci-dessous|comme suit|ces étapes|les étapes)\\b[^.:]{0,140}[:.]?\\s*$',
    '\\b(?:comme suit|(?:étapes|commandes?|instructions|procédures?|méthodes|options|solutions|actions) (?:suivantes?|ci-dessous))\\b[^.:]{0,100}[:.]?\\s*$',
    "^(?:pour|afin de|afin d')\\s?[^,.]{2,100}:\\s*$",
    '^(?:solution|procédure|étapes|exemple|par exemple)\\s*:\\s*$',
  ],
  adverbPatterns: [
    "(?:ensuite|puis|enfin|alors|d'abord|tout d'abord|maintenant|également|sinon|facultatif|éventuellement|finalement|premièrement|deuxièmement|troisièmement|remarque|note|important|astuce|conseil|solution|contournement|recommandé|et|ou|mais|donc|si besoin|si nécessaire|en outre|de plus|par ailleurs|en dernier recours|autrement|à la place|temporairement|dans ce cas|pour ce faire|pour cela|veuillez noter|simplement|manuellement)\\b\\s?[,:]?\\s+",
    '(?:étape|option|méthode|solution)\\s*\\d+\\s*[:.)-]\\s*',
    '\\d+[.)]\\s+',
  ],
  softInstructionPatterns: [
    "\\b(?:vous|nous|les utilisateurs|les administrateurs|l'administrateur|un administrateur|les clients)\\s(?:pouvez|devez|devriez|pourriez|devrez|pourrez|peuvent|doivent|peut|doit)\\b(?!\\s(?:rencontrer|recevoir|voir|obtenir|constater|remarquer|avoir|être|également voir|pas|ne|consulter))",
    "\\bil (?:est (?:recommandé|conseillé|préférable|nécessaire|possible|important)|convient|faut|suffit|vous suffit)\\s(?:de|d'|que|[\\p{L}]+(?:er|ir|re))",
    '\\b(?:nous (?:vous )?(?:recommandons|conseillons)|est recommandée?)\\b',
  ],
  modes: {
    test: 'essayez essayer testez tester tentez tenter retentez réessayez réessayer'.split(' '),
    check:
      'vérifiez vérifier assurez confirmez confirmer contrôlez contrôler validez valider examinez examiner inspectez comparez comparer identifiez identifier déterminez déterminer recherchez rechercher trouvez trouver consultez consulter analysez analyser observez surveillez cherchez chercher lisez regardez localisez repérez'.split(
        ' ',
      ),
    collect:
      'recueillez recueillir collectez collecter notez noter enregistrez enregistrer exportez exporter joignez joindre rassemblez capturez capturer sauvegardez'.split(
        ' ',
      ),
    verify: 'attendez attendre actualisez actualiser rechargez recharger'.split(' '),
  },
  conditionPatterns: [
    "(?:(?:mais|et|ou|alors|sinon|toutefois|cependant|même|en revanche|également),?\\s+)?(?:si\\b|s'(?=ils?\\b)|au cas où|en cas d(?:e|')|dans le cas (?:où|contraire)|à moins qu|à condition qu)",
  ],
  platformPatterns: [
    `(?:sous|sur|pour)\\s+(?:un |une |le |la )?(?:${platforms})\\b`,
    'pour\\s+(?:les (?:clients|utilisateurs|administrateurs|versions|projets|environnements)|Adobe|Magento)',
  ],
  platformNamePatterns: [`(?:${platforms})(?:\\s*[\\d.]+)?`],
  contactListPatterns: [
    '\\b(?:aide|assistance|support)\\b[^.]*\\b(?:obtenir|trouver|demander|via|auprès)\\b[^.]*:\\s*$',
  ],
  courtesyPatterns: [
    "^(?:si|s'il est|si c'est) (?:nécessaire|besoin|possible|disponible|applicable|souhaité|requis|pertinent)\\b[\\s,.;)]*$",
    '^en cas de besoin\\b',
    "^si vous (?:souhaitez|voulez|désirez|préférez|avez (?:besoin d'aide|des questions|besoin de plus))(?!.*\\b(?:utiliser|conserver|désactiver|activer|éviter|restaurer)\\b)",
    '^si (?:cet|cette|ce) (?:article|page|guide|information)',
  ],
  persistencePatterns: [
    '\\b(?:persiste|persistent|toujours|continue|continuent|encore|réapparaît|à nouveau|de nouveau|demeure|subsiste|reste)\\b',
    "\\b(?:ne|n')\\s?[^,]{0,20}\\b(?:fonctionne|résout|suffit|marche|change|règle|corrige|aide|résolu|disparaît|réussi)\\p{L}*\\b[^,]{0,10}\\bpas\\b|\\bn'(?:est|a) (?:toujours )?pas\\b[^,]{0,12}\\b(?:résolu|corrigé|fonctionné)",
    "\\b(?:aucune?|rien) (?:de|d'|ne)\\b",
    '^sinon\\b|^dans le cas contraire\\b',
    '\\bmême (?:erreur|problème|message)\\b',
  ],
  outcomePatterns: [
    "^si (?:cela|ça|c'est le cas|oui|non|tel est le cas)\\b",
    "^si (?:la|le|l'|votre) ?(?:commande|résultat|test|vérification|opération|requête|réponse|sortie|ping)\\b",
    '\\b(?:fonctionne|échoue|réussit|aboutit|est résolu|a fonctionné|est correcte?)$',
  ],
  capabilityPatterns: ['\\b(?:pouvez|peut|peuvent|pouvoir|possible|impossible|accès|capable|parvenez)\\b'],
  applicabilityPatterns: [
    '\\b(?:vous|votre|vos|nous)\\b[^,]{0,40}\\b(?:utilisez|exécutez|avez|disposez|êtes|hébergez|possédez|déployez)\\b',
    '\\best (?:déployée?|installée?|utilisée?|hébergée?)\\b',
    '^(?:sous|pour|sur)\\b',
  ],
  negationPatterns: [
    '\\b(?:pas|plus|jamais|aucune?|rien|sans|ni|échoue|échec|échoué|impossible|manquante?|vide|absente?)\\b',
  ],
  resolvedPatterns: [
    "\\b(?:problème|erreur|incident)\\b[^.,]{0,30}\\b(?:résolue?|corrigée?|réglée?)\\b|\\bse résout\\b[^.]{0,20}\\b(?:d'elle-même|de lui-même|automatiquement)|\\bvous avez terminé\\b",
  ],
  stopPatterns: [
    "\\baucune (?:autre )?(?:action|modification|mesure|étape)\\b[^.]{0,20}\\b(?:nécessaire|requise)\\b|\\b(?:pouvez|peut|peuvent) (?:être )?(?:l'|les )?ignor(?:er|ée?s?)\\b|\\bn'(?:êtes|est) pas (?:concerné|affecté)|\\brien (?:à|d'autre à) faire\\b",
  ],
  gotoPatterns: [
    "\\b(?:voir|consultez|consulter|reportez-vous|référez-vous|voyez|lisez|suivez (?:les|la|ces|le)|passez à|revenez à|allez à l'étape|répétez)\\b",
  ],
  escalationPatterns: [
    {
      pattern: `(?:envoyez|ouvrez|créez|soumettez|déposez|adressez|envoyer|ouvrir|créer|soumettre|déposer|ouverture d'un|adresser)\\s(?:[^.,;]{0,40}?\\s|d'un\\s)?${ticket}`,
      channel: 'ticket',
    },
    {
      pattern: '(?:signalez|créez|ouvrez|signaler|créer|ouvrir)\\s[^.,;]{0,30}?\\b(?:issue|bogue|bug)\\b',
      channel: 'issue',
    },
    {
      pattern:
        "(?:envoyez|envoyer|écrivez|adressez)\\s[^.,;]{0,40}?\\b(?:e-?mail|courriel|message à (?:l'|la|notre|nous))",
      channel: 'email',
    },
    {
      pattern: '(?:appelez|téléphonez|appeler|composez)\\b(?! (?:la|le|cette) (?:fonction|méthode|commande))',
      channel: 'phone',
    },
    {
      pattern:
        '(?:demandez|posez|publiez|consultez|visitez|participez|rejoignez|posez|échangez)\\s[^.;]{0,60}?\\b(?:forum|forums|communauté)\\b',
      channel: 'forum',
    },
    {
      pattern:
        "(?:contactez|contacter|demandez à|demander à|adressez-vous à|informez|prévenez|consultez|rapprochez-vous de)\\s(?:votre|vos|l'|le|la|un|une|les)\\s?[^.,;]{0,40}?(?:administrateur|administratrice|hébergeur|fournisseur|opérateur|service informatique|équipe réseau|responsable|propriétaire|développeur|fabricant|éditeur|collègue)s?\\b",
      channel: 'person',
    },
    {
      pattern: `(?:contactez|contacter|adressez-vous|s'adresser|rapprochez-vous|joignez|demandez(?: de l'aide)?|demander(?: de l'aide)?)\\s?[^.,;]{0,40}?(?:\\b|')(?:${help}|équipe|microsoft|nous|nos équipes)\\b`,
      channel: 'other',
    },
    { pattern: 'contactez-nous\\b', channel: 'other' },
    { pattern: "(?:demandez|obtenez|demander|obtenir) de l'(?:aide|assistance)\\b", channel: 'other' },
    { pattern: '(?:faites remonter|escaladez|faire remonter|escalader)\\b', channel: 'other' },
  ],
  evidencePatterns: [
    '\\b(?:joignez|incluez|fournissez|indiquez|précisez|ajoutez|envoyez|recueillez|rassemblez|mentionnez|transmettez|communiquez)\\b[^.:]{0,50}\\b(?:suivante?s?|ci-dessous)\\b[^.:]*:?\\s*',
    '\\b(?:avec|et|contenant|accompagnée? d(?:e|es)) les (?:informations|éléments|détails|fichiers|données) suivante?s?\\b[^.:]*:?\\s*',
    "\\b(?:joignez(?:-y)?|incluez|fournissez|précisez|mentionnez|indiquez)\\s(?:(?:dans|à) (?:le|votre|la) (?:ticket|demande)\\s)?(?=(?:le|la|les|un|une|votre|vos|tous|toutes)\\b|l')",
    "\\b(?:et|puis) (?:y )?(?:joignez|joindre|inclure|incluez|fournir|fournissez)\\s(?=(?:le|la|les|un|une|votre|vos)\\b|l')",
    '^(?:à (?:joindre|fournir|inclure))\\s*:',
  ],
  hiddenSymptomPatterns: ['^(?:également possible|autre symptôme|un autre symptôme)\\b\\s?[:,]?'],
  referencePatterns: [
    "(?:voir|consultez|lisez|reportez-vous à|référez-vous à|décrit dans|décrite dans|dans (?:la section|l'article)|suivez)(?: aussi| également)?(?: (?:la|le|les|l'|à la))?(?: ?(?:section|article|page|guide|rubrique|chapitre|procédure))?",
  ],
  conjunctions: ['ou', 'et', 'et/ou', 'ainsi que', 'ou bien', 'ni'],
  determiners:
    "le|la|les|un|une|des|du|de|votre|vos|son|sa|ses|leur|leurs|ce|cet|cette|ces|aucun|aucune|que|par|l'|d'|parce".split(
      '|',
    ),
  abbreviations: 'p|p\\.\\s?ex|ex|cf|env|max|min|etc|m|mme|no|vol|fig|réf|c\\.-à-d|n'.split('|'),
};
