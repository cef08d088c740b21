import { emptyLexicon } from './emptyLexicon.js';
import { germanDetails } from './germanDetails.js';
import { errorCodes, platforms } from './everyLanguage.js';
import { germanGrammar } from './germanGrammar.js';
import { germanHeadingPatterns, germanHeadings } from './germanHeadings.js';
import type { Lexicon } from './lexicon.js';

const often =
  '(?:(?:auch|oft|meist|meistens|häufig|normalerweise|in der regel|üblicherweise|möglicherweise|vermutlich|wahrscheinlich|manchmal|typischerweise|eventuell|unter umständen|beispielsweise|nur|dann|immer)\\s+)*';
const why = ',?\\s+(?:wenn|weil|da|falls|sofern|sobald|nachdem)';
const help =
  '(?:support|supportteam|support-team|kundendienst|kundenservice|helpdesk|service[ -]?desk|technischen dienst)';
const ticket =
  '(?:support|service|hilfe)?-?\\s?(?:tickets?|fall|anfragen?|supportf[aä]lle?|störungsmeldung)\\b';

/** German cues. */
export const german: Lexicon = {
  ...emptyLexicon,
  language: 'de',
  details: germanDetails,
  grammar: germanGrammar,
  headings: germanHeadings,
  headingPatterns: germanHeadingPatterns,
  problemPatterns: [
    '\\b(?:nicht|nie|niemals|kein|keine|keinen|keinem|keiner|keines|weder)\\b',
    'fehler|fehlschl|fehlgeschlagen|problem|störung|ausfall|ausfälle|absturz|abstürz|stürzt|konflikt',
    '\\b(?:fehlt|fehlen|fehlende[rsnm]?|hängt|hängen|friert|langsam\\w*|abgelaufen\\w*|abgebrochen|abbruch|verweigert|abgelehnt|ungültig\\w*|beschädigt\\w*|verloren|verlust|gesperrt\\w*|blockiert\\w*|deaktiviert\\w*|falsch\\w*|leer\\w*|unerwartet\\w*|unmöglich|zeitüberschreitung|timeout|unterbrochen|verzögert\\w*|verzögerung\\w*|defekt\\w*|kaputt|überschritten|überlastet|unbekannt\\w*|down|warnung|schwarz\\w*|verschwunden|verschwindet|verschwinden|doppelt\\w*|instabil|unvollständig\\w*|veraltet\\w*|abgemeldet)\\b',
    errorCodes,
  ],
  causePatterns: [
    '\\bdurch ([^.;]{3,160}?) (?:verursacht|ausgelöst|hervorgerufen|bedingt|entsteht|entstehen|auftreten)\\b',
    '\\b(?:verursacht|ausgelöst|hervorgerufen|bedingt) durch\\b',
    '\\bauf ([^.;]{3,160}?) zurück(?:zuführen|geführt|geht|gehen)\\b',
    `\\b(?:liegt|liegen|lag)\\s+(?:das|es|dies|der fehler|das problem)?\\s*${often}(?:an|am|daran,?\\s+dass)\\b`,
    `\\b(?:tritt|treten|trat)\\b[^.;]{0,60}?\\bauf${why}\\b`,
    `\\b(?:auftritt|auftreten|aufgetreten|angezeigt|zurückgegeben|ausgegeben|gemeldet|erscheinen)(?:\\s+(?:kann|können|wird|werden))?${why}\\b`,
    `\\b(?:erscheint|passiert|geschieht|entsteht|entstehen)\\s+${often}(?:dadurch,? dass|durch)\\b`,
    `\\b(?:erscheint|passiert|geschieht|entsteht|entstehen)${why}\\b`,
    '\\b(?:die|der|eine|ein|weitere|mögliche|häufigste|häufige)\\s(?:[\\p{L}-]+e[rns]?\\s)?(?:ursache|grund|auslöser)n?(?:\\s(?:für|des|der|dafür|hierfür|von)\\b[^.:;]{0,60}?)?\\s(?:ist|sind|war|kann|können|könnte|liegt|liegen)(?:\\s(?:oft|häufig|meist|meistens|vermutlich|wahrscheinlich|in der regel|darin|beispielsweise|auch))*,?(?:\\sdass)?\\b',
    `\\b(?:bedeutet|heißt|besagt|zeigt an|(?:deutet|weist) darauf hin),\\s+dass\\b`,
    '\\bdeutet ([^.;]{0,20}\\bauf [^.;]{4,120}?) hin\\b',
    '(?:problem|fehler)\\w*[^.;,]{0,60}\\s(?:bezieht|beziehen) sich auf\\b',
    '^([^.;,]{8,120}?),? (?:führt|führen|führte)[^.;]{0,25} (?:dazu,?\\s+dass|zu)\\b',
    `\\b(?:das|dies) (?:problem |fehler )?(?:ist|sind)\\s${often}(?:der fall|möglich)${why}\\b`,
    '^((?:ein|eine|einer|der|die|das)\\s[^.;,]{4,90}?)\\s(?:ist|sind|war|kann|können)\\s(?:(?:oft|meist|häufig|vermutlich|wahrscheinlich|auch)\\s)?(?:der|die|eine?)\\s(?:[\\p{L}-]+e\\s)?(?:ursache|grund|auslöser)\\b',
    '\\b(?:aufgrund|wegen|infolge)\\s(?:von\\s)?([^.,;]{3,120}?)(?=\\s(?:schlägt|schlagen|ist|sind|wird|werden|wurde|kann|können|nicht|tritt|treten|abstürz\\p{L}+|fehlschl\\p{L}+|auftr\\p{L}+)\\b|\\s?[.,;]|$)',
    '\\bweil\\b',
    ',\\s+da(?=\\s(?:der|die|das|den|ihr|ihre|sie|wir|ein|eine|einige|keine?|er|es|dieser?|dieses|[A-Z])\\b)',
  ],
  causeListPatterns: [
    '\\b(?:ursachen?|gründe?|auslöser)\\b[^.:]{0,80}:?\\s*$',
    '\\b(?:einer?|eines|mehrere|folgende[rnsm]?)\\s(?:der folgenden\\s)?(?:[\\p{L}-]+\\s)?(?:ursachen?|gründe?n?|bedingungen|umstände)\\b',
    '\\b(?:tritt|treten|auftreten)\\b[^.:]{0,60}\\b(?:wenn|weil|falls)\\b[^.:]{0,60}:\\s*$',
  ],
  diagnosisPatterns: [
    '\\b(?:ist|sind|war)\\s[^.,]{0,50}\\b(?:ursache|grund|problem|schuld|übeltäter|auslöser)\\b',
    '\\b(?:liegt|liegen|lag)\\s(?:das problem|die ursache|der fehler|es|dies|das)?\\s*[^.,]{0,30}\\b(?:an|am|bei|beim|im|daran)\\b',
    '\\b(?:bedeutet|heißt|zeigt)\\s(?:dies|das|es)\\b|\\b(?:dies|das|es)\\s(?:bedeutet|deutet|weist|zeigt|heißt)\\b|\\bdeutet (?:dies|das)\\b',
    '\\bhandelt es sich\\b|\\bhaben sie es mit\\b',
    '\\b(?:kann|wird|wurde)\\s(?:dies|das|es|das problem|der fehler)\\b[^.]{0,30}\\b(?:durch|an|auf)\\b',
    '\\b(?:wahrscheinlich|vermutlich|möglicherweise)\\s(?:durch|wurde|liegt|ist)\\b',
  ],
  stepListPatterns: [
    '\\b(?:führen|gehen|befolgen|folgen|verwenden|versuchen|beachten|probieren|nutzen)\\s(?:sie|wir|benutzer)\\b[^.:]{0,60}\\b(?:folgende[nrms]?|wie folgt|folgendermaßen|diese[nr]?|die nachstehenden|untenstehenden|schritte)\\b[^.:]{0,140}[:.]?\\s*$',
    '\\b(?:wie folgt|folgendermaßen|folgende[nr]? (?:schritte?n?|befehle?n?|anweisungen|methoden|lösungen|optionen|maßnahmen))\\b[^.:]{0,120}[:.]?\\s*$',
    '^(?:um|zum|zur)\\s[^,.]{2,100}:\\s*$',
    '^(?:lösung|vorgehensweise|schritte|beispiel|zum beispiel|abhilfe)\\s*:\\s*$',
    '\\b(?:folgenden? (?:schritte|befehl|befehle|code)|schritte) aus(?:führen)?:?\\s*$',
  ],
  adverbPatterns: [
    '(?:bitte|dann|danach|anschließend|zuerst|zunächst|zuletzt|schließlich|abschließend|alternativ|optional|außerdem|zusätzlich|nun|jetzt|und|oder|aber|also|daher|deshalb|andernfalls|sonst|wenn nicht|falls nicht|erstens|zweitens|drittens|hinweis|wichtig|tipp|lösung|abhilfe|problemumgehung|workaround|empfohlen|stattdessen|ggf\\.|gegebenenfalls|vorübergehend|sicherheitshalber|notfalls|einfach)\\b[,:]?\\s+',
    '(?:schritt|option|methode|möglichkeit|lösung)\\s*\\d+\\s*[:.)-]\\s*',
    '\\d+[.)]\\s+',
  ],
  softInstructionPatterns: [
    '\\b(?:sie|benutzer|administratoren|kunden|der (?:benutzer|administrator|kunde)|ein administrator|wir)\\s(?:können|kann|sollten|sollte|müssen|muss|dürfen)\\b(?![^.,;]*\\b(?:nicht|keine?n?|feststellen|bemerken|auftreten|erhalten)\\b)',
    '(?:^|,\\s*)(?:[\\p{L}]+\\s){0,4}?(?:können|sollten|müssen|dürfen)\\s(?:sie|benutzer|administratoren|wir)\\b(?![^.,;]*\\b(?:nicht|keine?n?|feststellen|bemerken)\\b)',
    '\\b(?:wir empfehlen|empfehlen wir|es wird empfohlen|wird empfohlen|es empfiehlt sich|empfiehlt es sich|es ist (?:ratsam|erforderlich|notwendig|wichtig))\\b',
  ],
  modes: {
    test: ['versuchen', 'testen', 'probieren', 'ausprobieren', 'teste', 'versuche', 'probiere', 'pingen'],
    check:
      'überprüfen prüfen kontrollieren vergewissern verifizieren bestätigen sicherstellen untersuchen ansehen vergleichen suchen ermitteln bestimmen identifizieren analysieren lesen beobachten finden feststellen achten validieren nachsehen stellen-sie-sicher überprüfe prüfe kontrolliere vergewissere suche lies beachten beobachte vergleiche einsehen abfragen'
        .split(' ')
        .map((verb) => verb.replaceAll('-', ' ')),
    collect:
      'sammeln erfassen notieren aufzeichnen speichern exportieren anhängen beifügen sammle notiere protokollieren'.split(
        ' ',
      ),
    verify: ['warten', 'neu laden', 'warte', 'abwarten', 'laden'],
  },
  conditionPatterns: [
    '(?:(?:aber|und|oder|auch|nur|selbst|jedoch|andernfalls|sonst),?\\s+)?(?:wenn|falls|sofern|sollten?|im fall|im falle|für den fall|angenommen|es sei denn|vorausgesetzt)\\b',
  ],
  platformPatterns: [
    `(?:unter|auf|für|bei|in)\\s+(?:dem |einem |einer |der )?(?:${platforms}|desktop|mobilgeräten|lokalen installationen|der cloud)\\b`,
    '(?:für|bei)\\s+(?!(?:die|das|den|diese[rnsm]?|jede[nrs]?|alle|mehr|weitere|einen|eine|ein|ihr|ihre|der|beispiel)\\b)',
  ],
  platformNamePatterns: [`(?:${platforms})(?:\\s*[\\d.]+)?`],
  contactListPatterns: [
    '\\b(?:hilfe|support|unterstützung)\\b[^.]*\\b(?:finden|erhalten|bekommen|anfordern|bieten|über|unter)\\b[^.]*:\\s*$',
  ],
  courtesyPatterns: [
    '^(?:wenn|falls|sofern)\\s(?:dies |es |das )?(?:nötig|erforderlich|notwendig|gewünscht|verfügbar|möglich|vorhanden|zutreffend|relevant)\\b(?:\\s(?:ist|sind))?[\\s,.;)]*$',
    '^(?:wenn|falls) sie (?:mehr|weitere|zusätzliche|fragen|interesse|lieber|möchten)\\b',
    '^(?:wenn|falls) sie [^,]{0,60}\\b(?:fragen haben|erfahren möchten|hilfe benötigen)\\b',
    '^(?:wenn|falls) (?:dieser|dieses|diese) (?:artikel|seite|anleitung|information)',
  ],
  persistencePatterns: [
    '\\b(?:weiterhin|immer noch|noch immer|nach wie vor|erneut|bleibt|fortbesteht|besteht|bestehen|anhält|trotzdem)\\b',
    '\\bnicht (?:hilft|helfen|geholfen|funktioniert|behebt|behoben|gelöst|löst|zum erfolg|erfolgreich|verschwindet)\\b',
    '\\b(?:keiner|keine|keines|nichts)\\s(?:der|dieser|davon|von|hilft|geholfen)\\b',
    '^(?:wenn|falls) nicht\\b|^andernfalls\\b|^sonst\\b',
    '\\b(?:gleiche|selbe|derselbe|dasselbe)[nr]?\\s(?:fehler|problem|meldung|fehlermeldung)\\b|\\bwieder auftritt\\b',
  ],
  outcomePatterns: [
    '\\b(?:funktioniert|klappt|geholfen|hilft|fehlschlägt|fehlschlagen|erfolgreich (?:ist|war)|(?:behoben|gelöst) (?:ist|wurde))$',
    '^(?:wenn|falls) (?:ja|nein|dem so ist|das so ist)\\b',
    '^(?:wenn|falls) (?:der|die|das) (?:obige |folgende )?(?:befehl|ausgabe|abfrage|prüfung|überprüfung|test|ergebnis|antwort|ping)\\b',
  ],
  capabilityPatterns: ['\\b(?:kann|können|konnten?|möglich|unmöglich|in der lage|zugriff)\\b'],
  applicabilityPatterns: [
    '\\b(?:sie|ihre?|benutzer|wir)\\b[^,]{0,80}\\b(?:verwenden|nutzen|benutzen|einsetzen|ausführen|haben|besitzen|betreiben|verwendet|installiert)\\b',
    '\\b(?:verwendet|bereitgestellt|installiert) (?:wird|ist|werden)\\b',
    '^(?:unter|für|bei|auf)\\b',
  ],
  negationPatterns: [
    '\\b(?:nicht|nie|niemals|kein|keine|keinen|keinem|keiner|keines|nichts|ohne|weder|fehlt|fehlen|leer|fehlschlägt|fehlgeschlagen|unmöglich)\\b',
  ],
  resolvedPatterns: [
    '\\b(?:problem|fehler|störung)\\b[^.,]{0,30}\\b(?:behoben|gelöst|beseitigt|erledigt)\\b|\\bsind sie fertig\\b|\\bbehebt sich\\b[^.]{0,20}\\bselbst\\b',
  ],
  stopPatterns: [
    '\\b(?:keine|keinerlei) (?:weiteren? )?(?:maßnahmen?|schritte?|aktion|aktionen|änderungen?)\\b[^.]{0,10}\\b(?:erforderlich|nötig|notwendig)\\b|\\bignorier(?:en|t)\\b|\\bnicht betroffen\\b|\\b(?:müssen|brauchen) (?:sie )?nichts\\b',
  ],
  gotoPatterns: [
    '\\b(?:siehe|sehen sie|lesen sie|finden sie|weitere informationen|gehen sie zu|fahren sie (?:mit|fort)|springen sie|folgen sie (?:den|der)|befolgen sie|informationen (?:zu|zum|zur)|wiederholen sie|kehren sie)\\b',
  ],
  escalationPatterns: [
    {
      pattern: `(?:erstellen|öffnen|eröffnen|senden|reichen|stellen|übermitteln|legen|schicken|geben)\\s(?:sie|wir)\\s[^.,;]{0,40}?${ticket}`,
      channel: 'ticket',
    },
    {
      pattern: `${ticket}[^.,;]{0,30}?\\b(?:zu |ein)?(?:erstellen|öffnen|eröffnen|senden|einreichen|einzureichen|stellen|übermitteln|anlegen)\\b`,
      channel: 'ticket',
    },
    {
      pattern:
        '(?:erstellen|öffnen|eröffnen|melden|legen)\\s(?:sie|wir)\\s[^.,;]{0,40}?\\b(?:issue|bug|fehlerbericht|bug-?report)\\b',
      channel: 'issue',
    },
    {
      pattern: '(?:schreiben|senden|schicken)\\s(?:sie|wir)\\s[^.,;]{0,40}?\\be-?mail\\b',
      channel: 'email',
    },
    {
      pattern: 'rufen\\s(?:sie|wir)\\s[^.,;]{0,50}?\\ban\\b',
      channel: 'phone',
    },
    {
      pattern:
        '(?:fragen|posten|stellen|suchen|besuchen|wenden|diskutieren|bitten)\\s(?:sie|wir)\\s[^.;]{0,60}?\\b(?:forum|foren|community|communityforum)\\b',
      channel: 'forum',
    },
    {
      pattern:
        '(?:wenden sie sich|kontaktieren sie|fragen sie|bitten sie|informieren sie|sprechen sie mit|melden sie sich)\\s(?:bitte\\s)?(?:an |bei )?(?:ihre[nrm]?|den|die|einen|eine|das)\\s[^.,;]{0,40}?(?:administrator\\w*|admin|it-abteilung|it-team|hostinganbieter|provider|internetanbieter|netzwerkteam|vorgesetzten|hersteller|eigentümer|besitzer|anbieter|entwickler|kollegen)\\b',
      channel: 'person',
    },
    {
      pattern: `(?:wenden sie sich|kontaktieren sie|melden sie sich|fragen sie|sich (?:direkt )?an)\\s(?:bitte\\s)?(?:direkt\\s)?(?:an |bei )?[^.,;]{0,50}?(?:\\b|-)(?:${help}|team|microsoft|uns)\\b`,
      channel: 'other',
    },
    { pattern: `(?:den|unseren|ihren|dem) [^.,;]{0,30}?${help} (?:zu )?kontaktieren\\b`, channel: 'other' },
    { pattern: 'eskalier(?:en|t)\\b', channel: 'other' },
  ],
  evidencePatterns: [
    '\\b(?:geben|fügen|senden|legen|hängen|stellen|nennen|halten|sammeln|teilen)\\s(?:sie|wir)\\b[^.:]{0,60}\\b(?:folgende[nrsm]?|diese)\\b[^.:]*:?\\s*',
    '\\b(?:mit|und|samt|inklusive|einschließlich) (?:den )?folgenden (?:informationen|angaben|daten|details|dateien)\\b[^.:]*:?\\s*',
    '\\b(?:fügen|hängen|legen)\\s(?:sie|wir)\\s(?:dem ticket |der anfrage |bitte )?((?:die|den|das|ein|eine|einen|ihre?n?|alle)\\b[^.;]{3,200}?)\\s(?:bei|hinzu|an)\\b',
    '\\bgeben\\s(?:sie|wir)\\s(?:dabei |bitte |im ticket )?((?:die|den|das|ein|eine|einen|ihre?n?|alle)\\b[^.;]{3,200}?)\\san\\b',
    '^(?:bitte )?(?:angeben|beifügen|anhängen|benötigt|bereithalten)\\s*:',
  ],
  hiddenSymptomPatterns: ['^(?:ebenfalls möglich|auch möglich|ein weiteres symptom)\\b[:,]?'],
  referencePatterns: [
    '(?:siehe|siehe auch|lesen sie|finden sie (?:unter|in|im)|beschrieben (?:unter|in)|im (?:abschnitt|artikel|kapitel)|den (?:abschnitt|artikel))(?: (?:den |im )?(?:abschnitt|artikel|kapitel))?',
  ],
  conjunctions: ['oder', 'und', 'sowie', 'bzw\\.', 'und/oder', 'beziehungsweise'],
  determiners:
    'der|die|das|den|dem|des|ein|eine|einen|einem|einer|eines|ihr|ihre|ihren|ihrem|ihrer|kein|keine|keinen|dass|weil|wenn|durch'.split(
      '|',
    ),
  abbreviations:
    'z|z\\.\\s?B|d|d\\.\\s?h|u|u\\.\\s?a|o|o\\.\\s?ä|bzw|ggf|evtl|usw|ca|nr|inkl|vgl|bspw|sog|max|min|abs|std|etc|i|i\\.\\s?d'.split(
      '|',
    ),
};
