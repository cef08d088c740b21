import type { QuestionGrammar } from './questionGrammar.js';

/** Finite verbs that stand alone at the end of a clause; others may leave a prefix behind ("tritt … auf"). */
const finite =
  'ist|sind|war|waren|wird|werden|wurde|wurden|hat|haben|hatte|hatten|kann|können|konnte|konnten|muss|müssen|soll|sollen|sollte|darf|dürfen|will|möchte|möchten|lässt|lassen|besteht|bestehen|fehlt|fehlen|scheint|enthält|enthalten|zeigt|zeigen|sieht|sehen|läuft|laufen|startet|starten|funktioniert|funktionieren|antwortet|antworten|verwendet|verwenden|nutzt|nutzen|benutzt|benutzen|erscheint|erscheinen|erhält|erhalten|hilft|helfen|liegt|liegen|gehört|gehören|stimmt|stimmen|passt|passen|findet|finden|bleibt|bleiben|steht|stehen|blinkt|leuchtet|lädt|meldet|existiert|existieren|verschwindet|reagiert|reagieren|gibt|betrifft|entspricht|entsprechen|übersteigt|überschreitet|öffnet|schließt|besitzt|besitzen|haben|geht|gehen';

/** How German asks: the verb moves from the end of the clause to its front. */
export const germanQuestions: QuestionGrammar = {
  frames: [
    '^(?:(?:aber|und|oder|auch|nur|jedoch|andernfalls|sonst),? )?(?:wenn|falls|sofern|im falle?,? dass|für den fall,? dass|angenommen|vorausgesetzt|es sei denn),?\\s+(?:dass )?',
    '[\\s.,:;?]+$',
  ],
  exceptions: ['^\\W*es sei denn\\b'],
  spellings: [],
  negators: [
    ['\\bnicht mehr\\b', 'noch'],
    ['\\b(?:noch )?nicht\\s', ''],
  ],
  rigidPatterns: [
    '\\b(?:kein\\p{L}*|nie|niemals|nichts|niemand|ohne|weder|nicht (?:nur|alle|jede[rs]?|dass|weil|durch|in|an|auf|von|mit|die|der|das|den|dem))\\b',
  ],
  compoundPatterns: [`\\b(?:und|oder|aber)\\b.*\\s(?:${finite})$(?<=\\b(?:${finite})\\b.*)`, ',\\s'],
  forms: [
    { pattern: `^(.+?) (${finite})$`, question: '$2 $1?' },
    { pattern: '^(?:unter|auf) (.+)$', question: 'Geht es um $1?' },
    { pattern: '^(?:für|bei) (.+)$', question: 'Betrifft es $1?' },
  ],
  whole: [{ pattern: '^(.+)$', question: 'Ist es so, dass $1?' }],
  baseForms: new Map(),
  outcomePatterns: [
    '^(?:(?:das|dies|es) )?(?:funktioniert|klappt|geholfen hat|hilft|erfolgreich (?:ist|war)|(?:nicht )?funktioniert|fehlschlägt)$',
  ],
  answerPatterns: [
    '^(?:ja|nein|nicht|(?:dem|das|dies) (?:nicht )?so ist|das (?:nicht )?der fall ist|dies (?:nicht )?der fall ist|(?:es|er|sie) das (?:nicht )?(?:ist|sind|tut))$',
  ],
  checkPatterns: [
    '^(?:bitte )?(?:prüfen|überprüfen|kontrollieren|bestätigen|vergewissern) sie (?:sich )?(?:zunächst |zuerst |auch )?,? ?dass ((?:[^,;:.]|[.:](?=\\S))+)\\.?$',
    '^stellen sie (?:zunächst |zuerst |auch )?sicher,? dass ((?:[^,;:.]|[.:](?=\\S))+)\\.?$',
  ],
  openCheckPatterns: [
    '^(?:bitte )?(?:prüfen|überprüfen|kontrollieren|testen|sehen) sie (?:[\\p{L} ]{1,30}?)?,? ?(?:nach,? )?ob ((?:[^,;:.]|[.:](?=\\S))+)\\.?$',
  ],
  curedPatterns: ['\\b(?:jetzt|nun)\\b'],
  leadPatterns: [
    '^(?:bitte )?(?:öffnen|gehen|navigieren|wechseln|klicken|doppelklicken|wählen|tippen|drücken|geben|scrollen|suchen|kopieren|melden) sie\\b(?!.*\\b(?:erneut|stattdessen|ab\\.?$))',
  ],
  procedurePatterns: [
    '^(?!.*(?:versuchen|eine der|eines der|methoden|lösungen|optionen)).*(?:folgenden? schritte|wie folgt|folgendermaßen|diese schritte)',
  ],
  idlePatterns: [
    '^(?:bitte )?(?:vermeiden sie|\\p{L}+ sie [^.]*\\bnicht[.!]?$|führen sie (?:die )?folgenden?\\b.*\\bschritte)',
  ],
  continuationPatterns: ['^(?:dann|danach|anschließend|und dann|und)\\b'],
  enquiryPatterns: [
    '^(?:bitte )?(?:ermitteln|bestimmen|stellen|finden|klären) sie (?:[\\p{L} ]{1,30}?)?,? ?(?:fest,? |heraus,? )?ob ((?:[^,;:.]|[.:](?=\\S))+)\\.?$',
    '^(?:bitte )?(?:prüfen|überprüfen|ermitteln|bestimmen|stellen|finden|klären|kontrollieren|sehen) sie (?:[\\p{L} ]{1,30}?)?,? ?(?:fest,? |heraus,? |nach,? )?(?:welche[rsnm]?|was|wer|wann|wo|wie|warum)\\b',
  ],
};
