import { checkOutline } from '../support.js';
import { Reader } from './reader.js';

const french = new Reader('fr');

describe('French cues', () => {
  it('name the roles of headings', () => {
    french.role('Problème', 'symptoms');
    french.role('Symptômes :', 'symptoms');
    french.role('Causes possibles', 'causes');
    french.role('Origine du problème', 'cause');
    french.role('Résolution', 'remedy');
    french.role('Solution de contournement', 'remedy');
    french.role('Produits concernés', 'scope');
    french.role('Besoin d’aide ?', 'escalation');
    french.role('Lectures connexes', 'related');
    french.role('Résultat attendu', 'reproduction');
    french.role('L’imprimante ne répond plus', undefined);
  });

  it('find instructions in the imperative, wherever the sentence puts them', () => {
    french.instructs('Vérifiez le câble.', 'vérifiez');
    french.instructs("Assurez-vous que l'appareil est allumé.", 'assurez');
    french.instructs('Ensuite, ouvrez le menu.', 'ouvrez');
    french.instructs('Pour libérer de la place, videz la corbeille.', 'videz');
    french.instructs('Si le voyant clignote, alors débranchez la prise.', 'débranchez');
    french.instructs('Veuillez ne pas éteindre votre appareil.', 'éteindre');
    french.instructs("N'ouvrez pas le capot.", 'ouvrez');
    french.instructs('Faites une copie.', 'faites');
  });

  it('find infinitives that open an item', () => {
    french.instructs('Redémarrer le navigateur.', 'redémarrer');
    french.instructs('Ne pas débrancher la prise', 'débrancher');
  });

  it('find soft wording', () => {
    french.instructs('Vous pouvez utiliser un autre câble.', '');
    french.instructs('Il est recommandé de changer la batterie.', '');
    french.instructs("Nous vous conseillons d'attendre.", '');
  });

  it('take no statement, noun or question for an instruction', () => {
    french.informs(
      'Le service démarre tout seul.',
      'Échec de la connexion',
      'Avez-vous allumé le routeur ?',
      'Vous pouvez rencontrer cette erreur.',
      'Chez certains clients, la page est vide.',
      'Les options que vous choisissez sont perdues.',
    );
  });

  it('tell what a step is for', () => {
    french.mode('Vérifiez le câble.', 'check');
    french.mode('Assurez-vous que le câble tient.', 'check');
    french.mode('Essayez un autre câble.', 'test');
    french.mode('Notez le numéro de série.', 'collect');
    french.mode('Remplacez le câble.', 'fix');
  });

  it('find conditions, leading and trailing', () => {
    french.conditions('⟦Si le voyant clignote⟧, débranchez la prise.');
    french.conditions('Mais ⟦s’il reste allumé⟧, attendez.'.replace('’', "'"));
    french.conditions('⟦En cas de panne⟧, attendez.');
    french.conditions('⟦Si vous pensez que la pile est vide⟧, changez-la.');
    french.conditions('Débranchez la prise ⟦si le voyant clignote⟧.');
  });

  it('pass over courtesies, questions and words that only begin alike', () => {
    french.conditions('Si nécessaire, redémarrez.');
    french.conditions('Vérifiez si le voyant clignote.');
    french.conditions('Ouvrez le site signalé dans la notice.');
  });

  it('tell what a condition asks about', () => {
    french.kind('Si le problème persiste', 'persistence');
    french.kind('Si la commande échoue', 'outcome');
    french.kind('Si vous ne pouvez pas accéder au compte', 'capability');
    french.kind('Si vous utilisez un proxy', 'applicability');
    french.kind('Si le voyant est rouge', 'state');
  });

  it('find causes behind, before and between their cues', () => {
    french.causes('Cette erreur se produit lorsque ⟦le disque est plein⟧.');
    french.causes('Ce problème est souvent dû à ⟦une licence expirée⟧.');
    french.causes('La panne est causée par ⟦un ventilateur bloqué⟧.');
    french.causes('La cause la plus fréquente est ⟦un disque plein⟧.');
    french.causes("⟦Une batterie vide⟧ est à l'origine de la panne.");
    french.causes('Le message apparaît en raison ⟦d’un disque plein⟧.'.replace('⟦d’un', "d'⟦un"));
    french.causeCue('La panne est causée par la poussière.', 'est causée par');
  });

  it('part enumerations of causes', () => {
    french.causes('Ce problème est dû à ⟦un disque plein⟧, à ⟦un pilote ancien⟧ ou à ⟦un câble débranché⟧.');
    french.causes('Ce problème est dû à ⟦un disque plein⟧ ou ⟦un câble débranché⟧.');
    french.causes('Ce problème est dû à ⟦une adresse absente ou erronée⟧.');
  });

  it('state no cause where it is denied, pointed at, or the reason to act', () => {
    french.causes("Il n'est pas causé par le câble.");
    french.causes("Cette erreur se produit si l'une des conditions suivantes est remplie :");
    french.causes('Débranchez la prise, car la batterie chauffe.');
    french.causes('Il en résulte des erreurs de lecture.');
  });

  it('find hand-overs with their channels', () => {
    french.handsOver("Contactez l'assistance.", 'other');
    french.handsOver("Envoyez un ticket d'assistance.", 'ticket');
    french.handsOver('Vous devez ouvrir un ticket.', 'ticket');
    french.handsOver('Contactez votre administrateur.', 'person');
    french.handsOver('Posez la question sur le forum.', 'forum');
    french.handsOver("Avant de contacter l'assistance, attendez.", undefined);
    french.handsOver('Le support répond le lendemain.', undefined);
  });
});

describe('a French article', () => {
  it('is understood as an English one is', () => {
    checkOutline(
      `
      # L’imprimante n’imprime plus

      ## Problème

      L’appareil accepte les travaux mais rien ne sort.

      ## Causes possibles

      - La cartouche est vide.
      - Le capot est ouvert.

      ## Solution

      1. Vérifiez que le capot est fermé.
      2. Remplacez la cartouche.
      3. Si le voyant clignote ensuite, redémarrez l’appareil.

      Si le problème persiste, contactez le support. Joignez le numéro de série, l’heure et le message d’erreur.
      `,
      `
      symptom: L'appareil accepte les travaux mais rien ne sort.
        cause: La cartouche est vide
        cause: Le capot est ouvert
        step check: Vérifiez que le capot est fermé.
        step fix: Remplacez la cartouche.
        step fix: Si le voyant clignote ensuite, redémarrez l'appareil.
          branch state -> step: Si le voyant clignote ensuite
        branch persistence (not) -> escalate: Si le problème persiste
          escalation other: contactez le support
            evidence: le numéro de série
            evidence: l'heure
            evidence: le message d'erreur
      `,
    );
  });
});
