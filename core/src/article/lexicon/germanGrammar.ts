import type { Grammar } from './grammar.js';

/** Infinitives that end an instruction: "Browser neu starten". */
const infinitives =
  'abfragen abhaken ablehnen abmelden abschalten abspielen abwarten abziehen aktivieren aktualisieren ändern anfordern angeben anhalten anhängen anklicken anlegen anmelden anpassen anschließen anzeigen aufrufen ausblenden ausführen ausprobieren ausschalten austauschen auswählen bearbeiten beenden beheben beifügen bereinigen bereitstellen bestätigen beantragen deaktivieren deinstallieren drücken einblenden einfügen eingeben einrichten einschalten einstecken einstellen einreichen entfernen entsperren ergänzen erhöhen ermitteln erneuern ersetzen erstellen erteilen erweitern exportieren festlegen freigeben gehen genehmigen herunterfahren herunterladen hinzufügen hochladen importieren informieren installieren klicken konfigurieren kontaktieren kontrollieren kopieren korrigieren laden leeren lesen löschen melden navigieren notieren öffnen optimieren prüfen reduzieren reparieren sammeln schließen senden setzen sichern sicherstellen speichern sperren starten stoppen suchen synchronisieren tauschen testen trennen überprüfen übertragen umbenennen umschalten verbinden vergeben vergleichen vergrößern verkleinern verlängern verringern verschieben versuchen verwenden verwerfen warten wählen wechseln wenden wiederherstellen wiederholen ziehen zulassen zurücksetzen zuweisen'.replaceAll(
    ' ',
    '|',
  );

/** Forms of address among friends, which some houses use. */
const familiar =
  'aktiviere|aktualisiere|deaktiviere|deinstalliere|drücke|entferne|entsperre|ersetze|erstelle|füge|führe|gehe?|gib|installiere|klicke?|kontaktiere|konfiguriere|kontrolliere|kopiere|lade|leere|lies|lösche|melde|navigiere|notiere|öffne|probiere|prüfe|sammle|schalte|schließe|sende|setze|speichere|starte|stecke|stelle?|suche|teste|tippe|trenne|überprüfe|verbinde|vergewissere|versuche|verwende|wähle|warte|wechsle|wende|wiederhole|ziehe|ändere';

const modals =
  'haben|hätten|sind|wären|seien|werden|würden|können|könnten|müssen|müssten|sollen|sollten|dürfen|möchten|wollen|benötigen|brauchen|erhalten';
const finite =
  'sie|wir|man|er|es|ich|ist|sind|wird|werden|kann|können|muss|müssen|soll|sollen|sollte|sollten|hat|haben|war|wurde|wurden|lässt|darf|dass|schlägt|tritt|lassen';

/** How German clauses are built. */
export const germanGrammar: Grammar = {
  isSpaced: true,
  clauseSigns: ',',
  itemSigns: ',',
  instructionPatterns: [
    '(stellen sie sicher)\\b',
    '(laden) sie [^.;,]{2,60} neu\\b',
    `(?!(?:${modals})\\s)(?!finden\\ssie\\s(?:unter|in|im|hier|dort|weitere|auf)\\b)(\\p{L}+(?:en|ern|eln|hn|un))\\s+sie\\b`,
    `(?!(?:wenn|falls|weil|da|um|ob|wie|wo|damit|bevor|nachdem|indem|sodass|warum|was)\\b)(?!(?:[^.;:!?,]*?\\s)?(?:${finite})\\s)[^.;:!?,]{2,120}?\\s(?<!\\b(?:zu|beim|zum|vom|das|des|am|dem|durch|mit|von|nach|\\p{L}+(?:em|es))\\s)(${infinitives})(?=\\s*(?:[.,:;(]|und\\b|oder\\b|$))`,
    `(${familiar})\\b(?!\\s(?:ich|er|es|wir|sie|funktioniert|ist|wird|kann|schlägt|fehlt)\\b)(?=\\s)`,
  ],
  closingInstructionPatterns: [],
  leadPatterns: [
    '(?:wenn|falls|sofern|sollten?|um|zum|zur|nachdem|bevor|sobald|damit|unter|auf|in|im|für|bei|beim|mit|ohne|durch|als|anschließend|dann|danach|zuerst|zunächst|alternativ|optional|je|an|am|aus|über|nach|vor|während|bis|solange|da|weil|andernfalls|sonst|dazu|hierzu|dafür|abhängig|obwohl|auch|aufgrund|wegen)\\b',
  ],
  joinPatterns: ['(?:dann|so|und|oder|aber|sondern|danach|anschließend)\\s+'],
  statementPatterns: [
    '^(?:der|die|das|dies\\w*|ein|eine|es|ihre?|sie|alle|beide|weitere)\\b.*\\b(?:ist|sind|wird|werden|hat|haben|war|waren|wurde|wurden|enthält|zeigt|erscheint|kann|können|finden)\\b',
  ],
  lookPatterns: [
    '^(?:siehe|lesen sie|sehen sie (?:unter|in|auch|im)|beachten sie|informieren sie sich|erfahren sie|weitere informationen)\\b',
  ],
  placePatterns: [
    '\\b(?:abschnitt|artikel|kapitel|schritt \\d|anleitung|dokumentation|seite|handbuch|thema|leitfaden)\\p{L}*',
  ],
  conditionEndPatterns: [],
  continuationPatterns: [
    '(?:oder|und|aber|dass|ob|weil|der|die|das|den|dem|deren|dessen|um|wie|obwohl|z\\.\\s?B\\.)\\b',
  ],
  trailingPatterns: ['(?:,\\s*|\\s|\\()(?=(?:wenn|falls|sofern|es sei denn)\\s)'],
  askPatterns: ['\\b(?:auch|nur|selbst|als|wie|ob|besonders|insbesondere|außer|erst|immer|jedes mal|so)'],
  restatementPatterns: [
    '^(?:wenn|falls|sollten) (?:sie|benutzer) (?:auf )?(?:diese[nrs]?|die folgende|das folgende|den folgenden|solche)\\b',
    '^(?:wenn|falls) (?:diese[rs]?|das|der) (?:fehler|problem|meldung|fehlermeldung) (?:auftritt|angezeigt wird|erscheint)\\b',
  ],
  questionPatterns: ['(?:warum|wieso|weshalb|was|wie|wer|wo|wann|welche[rsnm]?|woran|wofür)\\b'],
  subjectPatterns: [
    '(?:es|dies|das|diese[rs]?|der (?:fehler|grund)|die (?:ursache|meldung|störung|fehlermeldung))\\b',
  ],
  weakCausePatterns: [',?\\s*(?:aufgrund|wegen|infolge|dank|weil|da)(?: von)?'],
  suppositionPatterns: [
    '(?:^|,\\s+)((?:der|die|das|ihre?|ein|eine)\\s[^,.;]{3,90}?\\s(?:könnten?|dürften?)\\s[^,.;]+)',
    '\\b(?:könnten?|dürften?)\\s((?:der|die|das|ein|eine|ihre?)\\s[^,.;]{3,100})',
    '\\b((?:der|die|das|ihre?|ein|eine)\\s[^,.;]{3,60}?\\s(?:ist|sind|wurde|wird)\\s(?:möglicherweise|vermutlich|wahrscheinlich|eventuell)\\s[^,.;]+)',
    '\\b(?:möglicherweise|vermutlich|wahrscheinlich)\\s(?:ist|sind|wurde|fehlt|hat)\\s([^,.;]{4,100})',
    '\\b(?:ist|sind|wurde)\\s(?:möglicherweise|vermutlich|wahrscheinlich)\\s([^,.;]{4,100})',
  ],
  unstatedPatterns: ['\\b(?:nicht|ob(?:\\s(?:es|das|dies))?|nie|selten|kaum)'],
  emptyCausePatterns: [
    '(?:eine[rs]? (?:der|dieser|von)|mehrere|verschiedene|unterschiedliche)\\b[^,]{0,30}$',
    '(?:das|dies|diese[rms]?|es|beides|etwas)$',
    '(?:eine[rnms]? der )?folgenden?\\b',
  ],
  causeLeadPatterns: ['(?:durch|weil|da|dass|wenn|falls|aufgrund von|aufgrund|wegen)\\s+'],
  turnPatterns: [
    '\\s[-–—]\\s',
    ';\\s',
    ',\\s*(?:was|sodass|so dass|wodurch|weshalb|wobei|aber|obwohl|jedoch|daher|deshalb|damit|bitte|ohne dass|können|sollten|müssen|wird|werden|kann|ist|auch wenn)\\b',
  ],
  toldPatterns: [
    '\\b(?:bevor|nachdem|ohne|während|nicht|anstatt|statt)(?:\\s(?:sie|wir))?(?:\\s(?:sich|einen?|ein|das|den))?',
  ],
  groupPatterns: [
    '(?:nur|einige|alle|viele|manche|andere|neue|bestehende|einzelne|bestimmte|betroffene|mehrere|jeder)\\b',
    '(?:unter|für|bei|wenn|falls|mit|auf) ',
  ],
  topicPatterns: ['(?:so|wie|was (?:ist|sind|bedeutet)|kann ich|über)\\b'],
  announcementPatterns: ['\\bfolgende', '\\b(?:unten|nachstehend|nachfolgend)'],
};
