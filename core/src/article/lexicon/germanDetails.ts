import type { DetailLexicon } from './detailLexicon.js';
import { phrases } from './everyLanguage.js';

const party =
  '(?:[\\p{L}-]+\\s){0,2}?(?:[\\p{L}-]*administrator(?:in|innen|en)?|[\\p{L}-]*admins?|[\\p{L}-]*-?(?:team|abteilung)|[\\p{L}-]*verantwortliche[rn]?|[\\p{L}-]*betreuer(?:in)?|[\\p{L}-]*techniker(?:in)?|[\\p{L}-]*entwickler(?:in)?|internetanbieter|hoster)';
const someone = '(?:ein|eine|einer|der|die|das|ihr|ihre|nur (?:ein|eine|der|die)?)\\s+';
const thing =
  '(?:der|die|das|ein|eine|ihr|ihre|alle)\\s(?!(?:fehler|problem|ursache)\\b)(?:(?!ist\\b|sind\\b|kann\\b)["„»]?[\\p{L}\\d.-]+["“«]?\\s){1,5}?';
const happens =
  '(?:(?:öffnet|schließt|startet|verbindet) sich|wird (?:nun |jetzt |dann )?(?:[^.;,]{2,40} )?(?:geöffnet|angezeigt|gestartet|neu gestartet|geschlossen|geladen|eingeblendet|hergestellt)|erscheint|verschwindet|startet(?: neu)?|leuchtet|blinkt|wechselt|lädt|meldet|zeigt)\\b';

/** German cues for what is told beside the elements. */
export const germanDetails: DetailLexicon = {
  scopeHeadings: {
    whole: phrases(`
      umgebung | gilt für | betroffene produkte | betroffene produkte und versionen | betroffene systeme |
      betroffene editionen und versionen | betroffene komponenten | betroffene plattformen | plattform |
      plattformen | geltungsbereich | anwendungsbereich | unterstützte plattformen | produkt | produkte`),
    version: phrases(
      'betroffene versionen | betroffene version | versionen | produktversion | unterstützte versionen',
    ),
    region: phrases('betroffene regionen | regionen | verfügbare regionen'),
    role: phrases('zielgruppe | betroffene benutzer | betroffene rollen | erforderliche rolle | für wen'),
  },
  coveragePatterns: [
    '(?:dieser artikel|dieser beitrag|diese seite|diese anleitung|dieses dokument|dieses thema) (?:behandelt|gilt (?:nur )?für|beschreibt|erklärt|erläutert|bezieht sich auf|umfasst|betrifft|hilft)\\b',
    'in diesem artikel (?:wird|werden|geht es|erfahren)\\b',
  ],
  audiencePatterns: [
    '(?:dieser artikel|diese seite|diese anleitung|dieses dokument) (?:richtet sich|wendet sich|ist (?:nur )?für)\\b',
  ],
  redirectPatterns: [
    '(?:für|bei|zu) (?!weitere|mehr|allgemein)[^,.;:]{2,50}?(?:fragen|anfragen|probleme[n]?|störungen|fehler[n]?) (?:zu[mr]? |mit |bei[m]? |rund um )?[^,.;:]{0,50}?(?:siehe|wenden sie sich|schreiben sie|lesen sie|besuchen sie|kontaktieren sie)\\b(?!.*\\b(?:unten|folgende))',
    '(?:dieser artikel|diese seite|diese anleitung) (?:behandelt|gilt|betrifft) nicht\\b',
  ],
  partyPatterns: [
    `(?:[^.;:]{2,80},\\s+)?${someone}(${party}) (?:muss|müssen|soll|sollen|sollte|sollten|kann|können|darf)\\b(?![^.;,]*\\bnicht\\b)`,
    `als (${party})(?:,\\s|\\s(?=\\p{L}+en sie\\b))`,
    `[^.;]{2,80} (?:muss|müssen|sollte|sollten|kann nur) (?:durch|von) (?:einen|einem|den|dem|die|der|ihr|ihrem|ihren|ihrer) (${party}) [^.;,]{2,60} werden\\b`,
  ],
  partyLabelPatterns: [`[(\\[](?:nur )?(${party})[)\\]]\\s*:?\\s*`, `(?:nur |für )?(${party})\\s*:\\s+`],
  expectedResultPatterns: [
    '(?:nun |jetzt |danach |anschließend |dann )?(?:sollten|sehen|erhalten|werden) sie (?:nun |jetzt |dann )?(?:[^.;]{2,90} (?:sehen|können|erhalten|hören|angemeldet sein|aufgefordert|weitergeleitet|abgemeldet)\\b|(?:die|den|das|eine?n?)\\s)',
    'sie (?:sollten|sehen|erhalten|werden|sind|können) (?:nun |jetzt |dann )(?:[^.;]{2,90})',
    'sie (?:sollten) [^.;]{2,90} (?:sehen|können|erhalten|hören)\\b',
    'sie sehen (?:die|den|das|eine?n?)\\s',
    '(?:nun|jetzt|daraufhin|anschließend|danach|es|nach (?:einigen|wenigen|etwa) [^.;,]{2,30}) (?:öffnet sich|erscheint|erscheinen|startet|leuchtet|wird (?:[^.;,]{2,50} )?(?:angezeigt|geöffnet|gestartet))\\b',
    `${thing}(?:sollte |nun |jetzt )?${happens}`,
    `${thing}sollte (?:nun |jetzt |wieder |dann )*[^.;,]{2,60}(?:sein|stehen|starten|erscheinen|leuchten|anzeigen|lauten|funktionieren|verschwinden)\\b`,
  ],
  expectedResultLabelPatterns: [
    '(?:erwartete[srn]? (?:ausgabe|ergebnis|antwort)|ergebnis)\\s*:\\s*',
    '(?:das sollten sie sehen|sie sollten sehen)\\s*:\\s*',
  ],
  unexpectedPatterns: [
    '\\b(?:wenn|falls|sofern|sonst|andernfalls|möglicherweise|eventuell|vielleicht|manchmal|könnte|könnten|standardmäßig|nur|ob)\\b',
    '\\b(?:nicht|keine?n?)\\b(?! mehr)',
    '^(?!.*\\b(?:sollten?|verschwindet|mehr)\\b).*(?:fehler|warnung|fehlgeschlagen|schlägt)',
  ],
};
