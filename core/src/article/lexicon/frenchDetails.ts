import type { DetailLexicon } from './detailLexicon.js';
import { phrases } from './everyLanguage.js';

const party =
  "(?:administrat(?:eur|rice)s?|équipes? (?:réseaux?|informatiques?|sécurité|technique|support|\\p{L}+)|service informatique|responsables?|propriétaires?|technicien(?:ne)?s?|hébergeur|développeurs?|fournisseur d'accès)(?: (?:système|réseau|informatique|principal|(?:de la |de l'|de |du |d')[\\p{L}'-]+))?";
const someone = "(?:une?\\s|l'|le\\s|la\\s|les\\s|votre\\s|vos\\s|seule?\\s(?:une?\\s|l'|le\\s|la\\s))";
const thing =
  '(?:le\\s|la\\s|l\'|les\\s|une?\\s|votre\\s|vos\\s)(?!(?:erreur|problème)\\b)(?:(?!est\\b|sont\\b|peut\\b)[«"]?\\s?[\\p{L}\\d.\'-]+\\s?[»"]?\\s){1,6}?';
const page = '(?:cet article|cette page|ce guide|ce document|cette rubrique|cette procédure)';

/** French cues for what is told beside the elements. */
export const frenchDetails: DetailLexicon = {
  scopeHeadings: {
    whole: phrases(`
      environnement | environnements | s'applique à | produits concernés | produits et versions concernés |
      produits et versions concernées | éditions et versions concernées | produits affectés |
      produits et versions affectés | systèmes concernés | champ d'application | plateforme | plateformes`),
    version: phrases(
      'versions concernées | version concernée | versions affectées | versions | version du produit',
    ),
    region: phrases('régions concernées | régions | régions disponibles'),
    role: phrases('public visé | public concerné | utilisateurs concernés | rôle requis | rôles requis'),
  },
  coveragePatterns: [
    `${page} (?:ne )?(?:traite|couvre|concerne|s'applique|décrit|explique|présente|porte sur|vous aide)\\b(?! pas)`,
  ],
  audiencePatterns: [`${page} (?:s'adresse|est destinée?|est réservée?)\\b`],
  redirectPatterns: [
    'pour (?:les |toute |vos |des )?(?:autres )?(?:questions?|problèmes?|demandes?)(?! similaires?) [^,.;:]{2,60}, (?:veuillez )?(?:consultez|consulter|contactez|contacter|écrivez|voir|voyez|adressez-vous|rendez-vous)(?!.*(?:ci-dessous|suivante?s?\\b))',
    `${page} ne (?:traite|couvre|concerne|s'applique) pas\\b`,
  ],
  partyPatterns: [
    `(?:[^.;:]{2,80},\\s+)?${someone}(${party}) (?:doit|doivent|peut|peuvent|devra|devront|devrait|pourra)\\b(?! être| pas)`,
    `en tant qu(?:e |')(${party}),\\s`,
    `[^.;]{2,80} (?:doit|doivent|ne peut|ne peuvent) être [^.;,]{2,50} par (?:une? |l'|le |la |votre )(${party})`,
  ],
  partyLabelPatterns: [`[(\\[](${party})[)\\]]\\s*:?\\s*`, `(?:pour les |pour l')?(${party})\\s?:\\s+`],
  expectedResultPatterns: [
    '(?:vous (?:devriez|devez|allez|pouvez)(?: maintenant| alors| désormais)? (?:voir|obtenir|recevoir|entendre|constater|pouvoir|être)|vous verrez|vous obtenez|vous voyez|vous êtes (?:maintenant |alors )?(?:redirigée?|connectée?|invitée?|déconnectée?)|vous pouvez (?:maintenant|désormais))(?![\\p{L}])',
    `${thing}(?:s'ouvre|s'affiche|apparaît|apparaissent|s'affichent|démarre|redémarre|se ferme|se lance|se charge|se recharge|se reconnecte|passe au|devient|disparaît|s'allume|s'éteint|clignote|renvoie|indique)(?:\\s|[.:,]|$)`,
    `${thing}(?:devrait|doit) (?:maintenant |alors |désormais |à nouveau )?(?:s'ouvrir|s'afficher|apparaître|démarrer|redémarrer|être|indiquer|afficher|devenir|passer|disparaître|fonctionner|répondre)\\b`,
    'cela (?:ouvre|affiche|lance|vous amène)\\s',
  ],
  expectedResultLabelPatterns: [
    '(?:résultats? attendus?|sortie attendue|réponse attendue|résultat)\\s?:\\s*',
    '(?:vous devriez voir|vous devez voir)\\s?:\\s*',
  ],
  unexpectedPatterns: [
    "(?:\\b(?:si|sinon|sauf|peut-être|parfois|généralement|lorsque|quand|ne|seulement|uniquement)\\b|\\bs'il|\\bn')",
    '^(?!.*(?:devrait|disparaît)).*(?:erreur|échec|échoue|avertissement)',
  ],
};
