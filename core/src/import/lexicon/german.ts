import type { PageWords } from './pageWords.js';

/** What German themes say. */
export const german: PageWords = {
  language: 'de',
  skip: [
    '(?:zum|direkt zum) (?:haupt)?inhalt(?: springen| gehen| wechseln)?',
    'zur (?:navigation|suche) springen',
    '(?:zurück )?nach oben|zum seitenanfang',
  ],
  feedback: [
    'war (?:dieser|der) (?:beitrag|artikel|inhalt) hilfreich',
    '(?:wurde|hat (?:dies|das|dieser artikel)) (?:ihre|deine) frage beantwortet',
    'war diese (?:seite|antwort|information) hilfreich',
  ],
  feedbackAnswers: [
    'ja|nein|ja[ ,/|]+nein',
    '\\d+ von \\d+ (?:personen )?fanden (?:dies|diesen beitrag|das) hilfreich',
    'vielen dank für (?:ihr|dein) feedback|danke für (?:ihr|dein) feedback',
  ],
  byline: [
    '(?:verfasst|geschrieben|erstellt) von .{1,60}',
    '(?:zuletzt )?(?:aktualisiert|geändert|bearbeitet|veröffentlicht)(?: am)?:? ?.{0,40}',
    'vor .{1,30}(?: aktualisiert)?',
    'lesezeit:? .{1,20}',
  ],
  actions: ['(?:artikel |seite )?(?:teilen|drucken|folgen)', 'link kopieren|kopieren'],
  comments: ['\\d+ kommentare?|kommentare', 'bitte melden sie sich an, um einen kommentar zu hinterlassen'],
  related: [
    '(?:verwandte|ähnliche|weitere|zuletzt (?:angezeigte|angesehene)) (?:beiträge|artikel|themen)',
    'haben sie fragen\\? .{1,40}',
  ],
  navigation: ['anmelden|abmelden|registrieren|suche|menü|startseite|anfrage einreichen|hilfe-?center'],
  footer: [
    'impressum|datenschutz(?:erklärung)?|nutzungsbedingungen|agb',
    'unterstützt von .{1,40}|bereitgestellt von .{1,40}',
  ],
  cookies: [
    '(?:wir|diese (?:web)?site|diese (?:web)?seite).{0,80}\\bcookies\\b.{0,300}',
    '(?:alle )?(?:cookies )?(?:akzeptieren|ablehnen|zulassen)|cookie-einstellungen',
  ],
  contents: ['inhalt(?:sverzeichnis)?|in diesem (?:artikel|beitrag)|auf dieser seite'],
  groups: [
    '(?:nur|alle|einige|manche|einzelne|mehrere|neue|bestehende|bestimmte|viele|die meisten|unter|für|mit|bei|auf)\\b',
  ],
};
