import { phrases } from './everyLanguage.js';
import type { Lexicon } from './lexicon.js';

/** German headings and run-in labels by role. */
export const germanHeadings: Lexicon['headings'] = {
  symptoms: phrases(`
    symptom | symptome | problem | probleme | fehler | fehlermeldung | fehlermeldungen | beschreibung |
    problembeschreibung | fehlerbeschreibung | beschreibung des problems | fehlerbild | störung |
    störungsbild | anzeichen | bedeutung | was sie sehen | was passiert | was ist passiert |
    was bedeutet dieser fehler | was bedeutet das | sachverhalt | beobachtetes verhalten | auffälligkeiten`),
  cause: phrases(`
    ursache | grund | mögliche ursache | wahrscheinliche ursache | hauptursache | fehlerursache |
    grundursache | problemursache | eigentliche ursache | auslöser | warum passiert das |
    warum tritt das auf | warum tritt dieser fehler auf | woran liegt das | erklärung | hintergrund |
    ursache des problems | ursache des fehlers`),
  causes: phrases(`
    ursachen | mögliche ursachen | häufige ursachen | häufigste ursachen | typische ursachen |
    wahrscheinliche ursachen | fehlerursachen | gründe | mögliche gründe | häufige gründe | weitere ursachen`),
  remedy: phrases(`
    lösung | lösungen | abhilfe | abhilfemaßnahmen | behebung | problemlösung | lösungsweg | lösungswege |
    lösungsschritte | lösungsvorschlag | lösungsvorschläge | lösungsmöglichkeiten | lösungsansätze |
    problemumgehung | problemumgehungen | umgehung | umgehungslösung | workaround | workarounds |
    maßnahme | maßnahmen | empfohlene maßnahmen | sofortmaßnahmen | gegenmaßnahmen | vorgehen |
    vorgehensweise | schritte | anleitung | korrektur | reparatur | wiederherstellung | patch |
    so beheben sie das problem | so lösen sie das problem | so beheben sie den fehler | was tun |
    was ist zu tun | was können sie tun | was kann ich tun | was sie tun können | schritte zur lösung |
    schritte zur behebung | benutzeraktion | empfohlene aktion | empfohlene aktionen`),
  diagnosis: phrases(`
    diagnose | fehlerdiagnose | fehlersuche | fehlerbehebung | problembehandlung | problembehebung |
    störungsbehebung | untersuchung | analyse | fehleranalyse | ursachenanalyse | prüfung | überprüfung |
    überprüfungen | prüfschritte | diagnoseschritte | erste prüfungen | schnelltest | was zu prüfen ist |
    bevor sie beginnen | vorbereitung | schritte zur fehlerbehebung`),
  escalation: phrases(`
    eskalation | support kontaktieren | kontakt zum support | an den support wenden | hilfe |
    weitere hilfe | hilfe anfordern | hilfe erhalten | benötigen sie hilfe | brauchen sie hilfe |
    benötigen sie weitere hilfe | brauchen sie weitere hilfe | sie benötigen weitere hilfe |
    immer noch probleme | das problem besteht weiterhin | problem nicht gelöst | noch nicht gelöst |
    nichts hat geholfen | wenn nichts hilft | kontakt | kontaktieren sie uns | kontaktieren sie den support |
    wann sie den support kontaktieren sollten | informationen für den support | benötigte informationen`),
  scope: phrases(`
    umgebung | gilt für | betroffene produkte | betroffene produkte und versionen |
    betroffene editionen und versionen | betroffene versionen | betroffene systeme | geltungsbereich |
    anwendungsbereich | voraussetzungen | voraussetzung | anforderungen | überblick | übersicht |
    einführung | einleitung | zusammenfassung | versionen | produktversion | plattform | auswirkung |
    auswirkungen | schweregrad | produkt | über diesen artikel`),
  related: phrases(`
    verwandte themen | verwandte artikel | verwandtes lesen | verwandte lektüre | verwandte informationen |
    weitere informationen | weiterführende informationen | weiterführende links | weiterführende themen |
    siehe auch | referenzen | referenz | ressourcen | zusätzliche ressourcen | weitere ressourcen |
    weitere artikel | zusätzliche informationen | links | nächste schritte | inhalt | inhaltsverzeichnis |
    in diesem artikel | auf dieser seite | mehr erfahren | zum thema | änderungsverlauf | quellen |
    zugehörige themen | lesen sie auch`),
  reproduction: phrases(`
    schritte zur reproduktion | schritte zum reproduzieren | reproduktionsschritte | reproduktion |
    so reproduzieren sie das problem | erwartetes ergebnis | erwartete ergebnisse | tatsächliches ergebnis |
    tatsächliche ergebnisse | erwartetes verhalten | tatsächliches verhalten | beispiel | beispiele`),
  note: phrases(`
    hinweis | hinweise | wichtig | wichtiger hinweis | tipp | tipps | warnung | achtung | vorsicht |
    anmerkung | anmerkungen | bemerkung | beachten sie | bitte beachten`),
};

const kind = '(?:mögliche|häufige|häufigste|wahrscheinliche|typische|eigentliche|weitere|andere)[rns]? ';
const problem = '(?:das |dieses |dem |des |den |der |diesen )?(?:problem|fehler|störung|fehlermeldung)[sn]?';

/** German headings by role that are too many to list. */
export const germanHeadingPatterns: Lexicon['headingPatterns'] = {
  remedy: [
    '(?:mögliche |empfohlene |schnelle |vorläufige |dauerhafte |temporäre |alternative )*(?:lösung|behebung|abhilfe|problemumgehung|umgehung)(?:en)?(?: (?:für|des|der|zu|bei|von) .{2,60})?',
    `(?:so |wie )?(?:beheben|lösen|umgehen|behandeln|korrigieren) (?:sie |wir |von )?${problem}`,
    `(?:beheben|lösen|umgehen) (?:des|von|dieses) .{0,30}(?:problem|fehler)s?`,
  ],
  cause: [
    `(?:${kind})*(?:ursache|grund|hintergrund)(?: (?:für|des|der|von|dieses) .{2,60})?`,
    `(?:warum|wieso|weshalb) (?:tritt|passiert|geschieht|erscheint|kommt|entsteht|sehe ich) .{2,60}`,
    `was (?:verursacht|löst) ${problem}(?: aus)?`,
  ],
  causes: [`(?:${kind})*(?:ursachen|gründe)(?: (?:für|des|der|von|dieses) .{2,60})?`],
  symptoms: ['(?:beobachtete |typische |mögliche )*symptome?(?: .{2,40})?', `beschreibung ${problem}`],
  diagnosis: [
    '(?:erste |allgemeine |grundlegende |weitere )*(?:diagnose|prüf|fehlerbehebungs)-?schritte',
    `so (?:prüfen|überprüfen|diagnostizieren|untersuchen|erkennen) sie ${problem}`,
  ],
  escalation: [
    '(?:wenn |falls )?(?:sie )?(?:immer noch|weiterhin|noch immer) .{0,40}(?:probleme|hilfe|fehler|nicht).{0,30}',
    '(?:das |wenn das |falls das )?problem (?:weiterhin |immer noch |noch )?(?:besteht|bestehen).{0,30}',
    '(?:wenden sie sich an|kontaktieren sie) .{2,40}',
  ],
  related: [
    '(?:verwandte|weitere|weiterführende|zugehörige|zusätzliche|nützliche) (?:themen|artikel|informationen|ressourcen|links|dokumentation|inhalte|hilfe)(?: .{2,60})?',
  ],
  scope: [
    'gilt für .{2,60}',
    '(?:betroffene|unterstützte) (?:produkte?|versionen|editionen|systeme|komponenten|plattformen).{0,40}',
  ],
};
