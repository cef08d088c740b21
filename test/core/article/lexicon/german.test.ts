import { checkOutline } from '../support.js';
import { Reader } from './reader.js';

const german = new Reader('de');

describe('German cues', () => {
  it('name the roles of headings', () => {
    german.role('Problem', 'symptoms');
    german.role('Fehlerbild:', 'symptoms');
    german.role('Mögliche Ursachen', 'causes');
    german.role('Ursache der Störung', 'cause');
    german.role('3. Lösung', 'remedy');
    german.role('So beheben Sie das Problem', 'remedy');
    german.role('Betroffene Versionen', 'scope');
    german.role('Benötigen Sie Hilfe?', 'escalation');
    german.role('Weiterführende Artikel', 'related');
    german.role('Schritte zur Reproduktion', 'reproduction');
    german.role('Der Drucker druckt nicht', undefined);
  });

  it('find instructions in the polite form, wherever the sentence puts them', () => {
    german.instructs('Überprüfen Sie die Verbindung.', 'überprüfen');
    german.instructs('Bitte öffnen Sie das Menü.', 'öffnen');
    german.instructs('Um Platz zu schaffen, leeren Sie den Papierkorb.', 'leeren');
    german.instructs('Wenn die Lampe blinkt, dann ziehen Sie den Stecker.', 'ziehen');
    german.instructs('Hinweis: Stellen Sie sicher, dass der Deckel zu ist.', 'stellen sie sicher');
  });

  it('find infinitives that end an item, and the familiar form', () => {
    german.instructs('Den Browser neu starten.', 'starten');
    german.instructs('Kabel abziehen und eine Minute warten', 'abziehen');
    german.instructs('Öffne die Einstellungen.', 'öffne');
  });

  it('find soft wording', () => {
    german.instructs('Sie können auch ein anderes Kabel verwenden.', '');
    german.instructs('In diesem Fall sollten Sie den Akku tauschen.', '');
    german.instructs('Wir empfehlen, das Gerät auszuschalten.', '');
  });

  it('take no statement, noun, question or pointer for an instruction', () => {
    german.informs(
      'Der Dienst startet von selbst.',
      'Fehler beim Anmelden',
      'Haben Sie das Gerät eingeschaltet?',
      'Sie können sich nicht anmelden.',
      'Weitere Informationen finden Sie unter Drucker.',
      'Der Vorgang kann einige Minuten dauern.',
      'Wir werden das Gerät nicht neu starten.',
    );
  });

  it('tell what a step is for', () => {
    german.mode('Prüfen Sie das Kabel.', 'check');
    german.mode('Stellen Sie sicher, dass es steckt.', 'check');
    german.mode('Versuchen Sie es mit einem anderen Kabel.', 'test');
    german.mode('Notieren Sie die Seriennummer.', 'collect');
    german.mode('Tauschen Sie das Kabel aus.', 'fix');
  });

  it('find conditions, leading and trailing', () => {
    german.conditions('⟦Wenn die Lampe blinkt⟧, ziehen Sie den Stecker.');
    german.conditions('Aber ⟦falls sie leuchtet⟧, warten Sie.');
    german.conditions('⟦Sollte das Problem weiterhin bestehen⟧, tauschen Sie das Kabel.');
    german.conditions('⟦Wenn Sie vermuten, dass der Akku leer ist⟧, laden Sie ihn.');
    german.conditions('⟦Wenn er heiß, laut oder langsam ist⟧, schalten Sie ihn aus.');
    german.conditions('Ziehen Sie den Stecker, ⟦wenn die Lampe blinkt⟧.');
    german.conditions('⟦Unter Windows⟧, öffnen Sie die Konsole.');
  });

  it('pass over courtesies and questions', () => {
    german.conditions('Falls erforderlich, starten Sie neu.');
    german.conditions('Prüfen Sie, ob die Lampe blinkt.');
    german.conditions('Wenn Sie mehr erfahren möchten, lesen Sie das Handbuch.');
  });

  it('tell what follows from a condition', () => {
    german.consequence('Wenn die Lampe blinkt, dann warten Sie.', 'warten Sie.');
    german.consequence('Warten Sie, falls die Lampe blinkt.', 'Warten Sie');
  });

  it('tell what a condition asks about', () => {
    german.kind('Wenn das Problem weiterhin besteht', 'persistence');
    german.kind('Wenn das nicht hilft', 'persistence');
    german.kind('Wenn der Test fehlschlägt', 'outcome');
    german.kind('Wenn Sie keinen Zugriff auf das Konto haben', 'capability');
    german.kind('Wenn Sie die alte App verwenden', 'applicability');
    german.kind('Wenn die Lampe rot ist', 'state');
  });

  it('find causes behind, before and between their cues', () => {
    german.causes('Der Fehler tritt auf, wenn ⟦der Speicher voll ist⟧.');
    german.causes('Das liegt meist an ⟦einer abgelaufenen Lizenz⟧.');
    german.causes('Der Ausfall wird durch ⟦einen defekten Lüfter⟧ verursacht.');
    german.causes('Der Fehler ist auf ⟦ein falsches Kennwort⟧ zurückzuführen.');
    german.causes('Ein häufiger Grund dafür ist ⟦ein voller Speicher⟧.');
    german.causes('⟦Ein leerer Akku⟧ ist die häufigste Ursache.');
    german.causeCue('Der Ausfall wird durch Staub verursacht.', 'durch … verursacht');
  });

  it('part enumerations of causes', () => {
    german.causes('Das liegt an ⟦einem vollen Speicher⟧, ⟦einem alten Treiber⟧ oder ⟦einem losen Kabel⟧.');
    german.causes('Das liegt an ⟦einem vollen Speicher⟧ oder ⟦einem losen Kabel⟧.');
    german.causes('Das liegt an ⟦einer fehlenden oder falschen Adresse⟧.');
  });

  it('state no cause where it is denied, pointed at, or the reason to act', () => {
    german.causes('Das liegt nicht am Kabel.');
    german.causes('Der Fehler tritt auf, wenn eine der folgenden Bedingungen gilt:');
    german.causes('Ziehen Sie den Stecker, weil das Gerät heiß wird.');
  });

  it('find hand-overs with their channels', () => {
    german.handsOver('Wenden Sie sich an den Support.', 'other');
    german.handsOver('Erstellen Sie ein Support-Ticket.', 'ticket');
    german.handsOver('Sie sollten ein Ticket eröffnen.', 'ticket');
    german.handsOver('Kontaktieren Sie Ihren Administrator.', 'person');
    german.handsOver('Fragen Sie im Forum nach.', 'forum');
    german.handsOver('Rufen Sie die Hotline an.', 'phone');
    german.handsOver('Bevor Sie den Support kontaktieren, warten Sie.', undefined);
    german.handsOver('Der Support antwortet am nächsten Tag.', undefined);
  });

  it('end no sentence behind an abbreviation, an ordinal or inside of a quotation', () => {
    german.sentences('Ein Kabel, z. B. das blaue, ist lose. Prüfen Sie es.', [
      'Ein Kabel, z. B. das blaue, ist lose.',
      'Prüfen Sie es.',
    ]);
    german.sentences('Version 2.4.1 zeigt dies ggf. Nicht aber 2.5. Warten Sie.', [
      'Version 2.4.1 zeigt dies ggf. Nicht aber 2.5.',
      'Warten Sie.',
    ]);
  });
});

describe('a German article', () => {
  it('is understood as an English one is', () => {
    checkOutline(
      `
      # Der Drucker druckt nicht mehr

      ## Problem

      Das Gerät nimmt Aufträge an, druckt aber nichts.

      ## Ursachen

      - Der Tonerbehälter ist leer.
      - Die Abdeckung ist offen.

      ## Lösung

      1. Prüfen Sie, ob die Abdeckung geschlossen ist.
      2. Tauschen Sie den Toner aus.
      3. Wenn die Lampe danach rot leuchtet, starten Sie das Gerät neu.

      Wenn das Problem weiterhin besteht, wenden Sie sich an den Support. Geben Sie dabei die Seriennummer, die Uhrzeit und die Fehlermeldung an.
      `,
      `
      symptom: Das Gerät nimmt Aufträge an, druckt aber nichts.
        cause: Der Tonerbehälter ist leer
        cause: Die Abdeckung ist offen
        step check: Prüfen Sie, ob die Abdeckung geschlossen ist.
        step fix: Tauschen Sie den Toner aus.
        step fix: Wenn die Lampe danach rot leuchtet, starten Sie das Gerät neu.
          branch state -> step: Wenn die Lampe danach rot leuchtet
        branch persistence (not) -> escalate: Wenn das Problem weiterhin besteht
          escalation other: wenden Sie sich an den Support
            evidence: die Seriennummer
            evidence: die Uhrzeit
            evidence: die Fehlermeldung
      `,
    );
  });

  it('may have English headings, and an English one German headings', () => {
    const outline = (symptom: string, cause: string) => `
      symptom: ${symptom}
        cause: ${cause}
    `;
    checkOutline(
      `
      # Druckauftrag hängt

      ## Issue

      Der Auftrag bleibt in der Warteschlange und wird nicht gedruckt.

      ## Cause

      Der Dienst für die Warteschlange ist nicht gestartet.
      `,
      outline(
        'Der Auftrag bleibt in der Warteschlange und wird nicht gedruckt.',
        'Der Dienst für die Warteschlange ist nicht gestartet.',
      ),
    );
    checkOutline(
      `
      # Print job hangs

      ## Problem

      The job stays in the queue and is not printed.

      ## Ursache

      The service of the queue has not been started.
      `,
      outline(
        'The job stays in the queue and is not printed.',
        'The service of the queue has not been started.',
      ),
    );
  });
});
