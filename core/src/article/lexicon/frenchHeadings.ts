import { phrases } from './everyLanguage.js';
import type { Lexicon } from './lexicon.js';

/** French headings and run-in labels by role. */
export const frenchHeadings: Lexicon['headings'] = {
  symptoms: phrases(`
    symptôme | symptômes | symptome | symptomes | problème | problèmes | erreur | erreurs |
    message d'erreur | messages d'erreur | description | description du problème |
    description de l'erreur | signification | constat | anomalie | dysfonctionnement |
    que signifie cette erreur | ce que vous voyez | comportement observé | comportement constaté |
    le problème | symptômes observés | énoncé du problème`),
  cause: phrases(`
    cause | raison | origine | cause racine | cause première | cause probable | cause possible |
    cause principale | cause du problème | cause de l'erreur | origine du problème | explication |
    pourquoi | pourquoi cela se produit-il | pourquoi cette erreur se produit`),
  causes: phrases(`
    causes | causes possibles | causes probables | causes courantes | causes fréquentes |
    causes potentielles | autres causes | raisons | raisons possibles | origines possibles`),
  remedy: phrases(`
    solution | solutions | résolution | résolutions | correction | corrections | correctif | correctifs |
    contournement | contournements | solution de contournement | solutions de contournement |
    solution temporaire | solution possible | solutions possibles | résolution du problème |
    comment résoudre | comment corriger | comment résoudre le problème | comment y remédier |
    comment résoudre ce problème | comment corriger cette erreur | marche à suivre | procédure |
    étapes | étapes de résolution | étapes à suivre | que faire | mesures correctives |
    action corrective | actions correctives | action | actions | action recommandée |
    actions recommandées | remède | réparation | rétablissement | atténuation | patch |
    méthode de résolution | solution recommandée`),
  diagnosis: phrases(`
    diagnostic | diagnostics | dépannage | investigation | vérification | vérifications | contrôles |
    vérifications préliminaires | étapes de diagnostic | étapes de dépannage | analyse |
    comment diagnostiquer | points à vérifier | éléments à vérifier | à vérifier | premières vérifications |
    avant de commencer | identification du problème`),
  escalation: phrases(`
    escalade | besoin d'aide | vous avez besoin d'aide | obtenir de l'aide | plus d'aide | aide |
    contacter le support | contacter l'assistance | contactez-nous | contactez le support |
    contactez l'assistance | nous contacter | aide supplémentaire | assistance |
    toujours bloqué | toujours besoin d'aide | encore besoin d'aide | le problème persiste |
    si le problème persiste | si rien ne fonctionne | vous avez toujours des problèmes |
    informations à fournir | informations à recueillir | quand contacter le support`),
  scope: phrases(`
    environnement | s'applique à | produits concernés | produits et versions concernés |
    produits et versions concernées | versions concernées | éditions et versions concernées |
    versions affectées | produits affectés | produits et versions affectés | portée | champ d'application |
    prérequis | conditions préalables | conditions requises | exigences | introduction | aperçu |
    présentation | résumé | vue d'ensemble | plateforme | versions | impact | gravité |
    à propos de cet article | configuration requise`),
  related: phrases(`
    articles associés | articles connexes | articles liés | lecture connexe | lectures connexes |
    lectures complémentaires | informations connexes | informations complémentaires |
    informations supplémentaires | liens utiles | liens associés | liens connexes | voir aussi |
    voir également | à lire aussi | références | référence | ressources | ressources supplémentaires |
    ressources connexes | en savoir plus | pour en savoir plus | plus d'informations | étapes suivantes |
    prochaines étapes | rubriques connexes | sujets connexes | sommaire | table des matières |
    dans cet article | sur cette page | documentation associée | documentation connexe |
    pour aller plus loin | historique`),
  reproduction: phrases(`
    étapes de reproduction | étapes pour reproduire | étapes à reproduire | étapes de la reproduction |
    procédure de reproduction | reproduction | comment reproduire | résultat attendu | résultats attendus |
    résultat réel | résultats réels | résultat obtenu | résultats obtenus | comportement attendu |
    comportement réel | exemple | exemples`),
  note: phrases(`
    note | notes | remarque | remarques | important | conseil | conseils | astuce | attention |
    avertissement | mise en garde | nb | info | à noter | nota | information`),
};

const which =
  '(?:possibles?|probables?|courantes?|fréquentes?|potentielles?|principales?|communes?|éventuelles?)';
const problem = "(?:le |ce |la |cette |les |ces |du |de |des )?(?:problème|erreur|incident|panne|l'erreur)s?";

/** French headings by role that are too many to list. */
export const frenchHeadingPatterns: Lexicon['headingPatterns'] = {
  remedy: [
    '(?:solution|résolution|correction|correctif|contournement)s?(?: (?:possible|temporaire|recommandée?|alternative|rapide|définitive)s?)?(?: (?:pour|de|du|à|au|des) .{2,60})?',
    `(?:comment )?(?:résoudre|corriger|contourner|réparer) ${problem}`,
    `(?:étapes|méthodes|procédure) (?:de|pour) (?:résolution|résoudre|correction|corriger).{0,40}`,
  ],
  cause: [
    `(?:cause|raison|origine)(?: ${which})?(?: (?:de|du|des|pour) .{2,60})?`,
    `pourquoi (?:cette erreur|ce problème|cela|le problème|ce message) .{2,60}`,
  ],
  causes: [`(?:causes|raisons|origines)(?: ${which})?(?: (?:de|du|des|pour) .{2,60})?`],
  symptoms: [
    '(?:les )?symptômes?(?: (?:observés?|du|de) .{0,40})?',
    'que signifie (?:cette erreur|ce message|cette alerte|ce code).{0,20}',
  ],
  diagnosis: [
    '(?:étapes|procédures?) (?:de|du) (?:diagnostic|dépannage|vérification)s?',
    `comment (?:diagnostiquer|vérifier|identifier) ${problem}`,
  ],
  escalation: [
    "(?:si )?(?:vous avez )?(?:toujours|encore) (?:besoin d'aide|bloqué|un problème|des problèmes).{0,30}",
    'si (?:le|les) problèmes? (?:persiste|persistent|continue).{0,30}',
    "(?:contacter|contactez) (?:le |l'|la |notre |votre )?.{2,40}",
  ],
  related: [
    '(?:articles|lectures?|informations|ressources|liens|rubriques|documentation|contenu|sujets) (?:associée?|connexe|liée?|complémentaire|supplémentaire|utile)e?s?(?: .{2,60})?',
  ],
  scope: [
    "s'applique (?:à|aux|au) .{2,60}",
    '(?:produits?|versions?|éditions?|systèmes?|composants?|plateformes?)(?: et (?:versions|éditions))? (?:concerné|affecté|pris en charge|touché)e?s?.{0,30}',
  ],
};
