import type { Grammar } from './grammar.js';

/** Infinitives that open an instruction: "Redémarrer le navigateur". */
const infinitives =
  "accéder activer actualiser adapter afficher ajouter ajuster annuler appliquer appuyer arrêter attendre attribuer augmenter autoriser brancher changer chercher choisir cliquer cocher collecter comparer compléter configurer confirmer connecter consulter contacter contrôler convertir copier corriger créer débloquer débrancher décocher déconnecter définir démarrer demander déplacer désactiver désinstaller désélectionner détecter déterminer diminuer écrire effacer effectuer enregistrer entrer envoyer essayer établir éteindre étendre éviter examiner exécuter exporter fermer forcer générer identifier importer indiquer informer insérer inspecter installer joindre lancer libérer limiter lire localiser mettre migrer modifier naviguer nettoyer noter ouvrir passer patienter placer procéder purger quitter rafraîchir ré-exécuter réactiver rechercher recharger reconfigurer reconnecter reconstruire recréer recueillir redémarrer réduire réessayer régénérer réinitialiser réinstaller relancer remplacer renommer renouveler réparer répéter restaurer retirer rétablir revenir réviser saisir sauvegarder sélectionner signaler spécifier suivre supprimer surveiller synchroniser taper télécharger tester transférer trouver utiliser valider vérifier verrouiller vider visiter déverrouiller s'assurer se\\sconnecter s'identifier".replaceAll(
    ' ',
    '|',
  );

/** Second persons that instruct nobody. */
const others =
  'vous|chez|assez|nez|rez|avez|pouvez|devez|voulez|savez|souhaitez|rencontrez|recevez|obtenez|disposez|veuillez|aurez|serez|devriez|pourriez|constatez|voyez';

/** How French clauses are built. */
export const frenchGrammar: Grammar = {
  isSpaced: true,
  clauseSigns: ',',
  itemSigns: ',',
  instructionPatterns: [
    `(?!(?:${others})\\b)(\\p{L}{2,}ez)\\b(?!\\s*[:=]\\s)`,
    '(faites|dites|refaites)\\b',
    "veuillez\\s+(?:ne pas\\s+|à\\s+)?(?:vous\\s+|bien\\s+|également\\s+|d'abord\\s+)*(?:l'|les\\s|le\\s|la\\s|y\\s)?(\\p{L}+(?:er|ir|re))\\b",
    "n(?:e\\s|')(?:(?:vous|les|le|la)\\s)?(\\p{L}+ez)\\b",
    `(?:ne pas\\s+)?(${infinitives})\\b(?!\\s(?:est|sont|peut|échoue|ne)\\b)(?!\\s*[:=]\\s)`,
  ],
  closingInstructionPatterns: [],
  leadPatterns: [
    "(?:si|s'|lorsque|lorsqu'|quand|pour|afin|après|avant|une fois|dans|sur|sous|à|au|en|depuis|avec|sans|par|selon|ensuite|puis|enfin|sinon|d'abord|tout d'abord|dès|tant|pendant|comme|étant|malgré|via|grâce|cependant|toutefois|dans ce cas|également|aussi|vous pouvez|car|bien que|de plus|en outre|par exemple|alternativement|éventuellement)(?![\\p{L}])",
  ],
  joinPatterns: ['(?:puis|et|ou|mais|donc|alors|ensuite|enfin|sinon)\\s+'],
  statementPatterns: [
    "^(?:le|la|les|l'|ce|cet|cette|ces|un|une|il|elle|vous|votre|vos|cela)\\s?.*\\b(?:est|sont|a|ont|sera|seront|doit|peut|contient|affiche|apparaît|était|fait)\\b",
  ],
  lookPatterns: [
    '^(?:voir|consultez|reportez-vous|référez-vous|lisez|voyez|notez que|notez qu|découvrez|consulter|sachez|familiarisez)(?![\\p{L}])',
  ],
  placePatterns: [
    '\\b(?:section|article|guide|documentation|rubrique|chapitre|étape \\d|page|procédure|base de connaissances)s?\\b|«',
  ],
  conditionEndPatterns: [],
  continuationPatterns: [
    "(?:ou|et|mais|que|qui|ni|dont|comme|par exemple|telles? que|tels? que|y compris|où|p\\. ex)\\b|qu'",
  ],
  trailingPatterns: ["(?:\\s|,\\s*|\\()(?=(?:si|s'ils?|au cas où|à moins que|en cas de)\\s)"],
  askPatterns: [
    '\\b(?:vérifiez|vérifier|voir|voyez|déterminez|déterminer|confirmez|contrôlez|savoir|demandez|même|comme|sauf|regardez|examinez|testez|tester|identifiez|seulement|uniquement|ou|et|indique)',
  ],
  restatementPatterns: [
    "^si (?:vous|les utilisateurs) (?:rencontrez|recevez|obtenez|voyez|constatez|avez|rencontrent|reçoivent) (?:ce|cette|ces|cet|l'erreur suivante|le problème suivant|le message suivant)\\b",
    "^si (?:ce problème|cette erreur|ce message) (?:se produit|apparaît|s'affiche|survient)",
  ],
  questionPatterns: [
    "(?:pourquoi|comment|que|qu'|quoi|qui|où|quand|quel|quelle|quels|quelles|combien)(?![\\p{L}])",
  ],
  subjectPatterns: [
    "(?:il|cela|ceci|ça|ce|c'|cette erreur|ce problème|le problème|l'erreur|la cause|la raison|cette alerte)(?![\\p{L}])",
  ],
  weakCausePatterns: [
    ",?\\s*(?:car|parce qu(?:e|')|en raison d(?:e|u|es|')|à cause d(?:e|u|es|')|suite à|du fait d(?:e|u|es|'))",
  ],
  suppositionPatterns: [
    "(?:^|,\\s+)((?:le|la|les|l'|votre|vos|un|une|il)\\s?[^,.;]{3,90}?\\s(?:peut|peuvent|pourrait|pourraient)\\s(?:ne pas\\s)?(?:être|avoir|manquer|contenir|bloquer)\\b[^,.;]*)",
    "\\bil (?:se peut|est possible|est probable) qu(?:e\\s|')([^,.;]{4,120})",
    '\\b(?:est|sont) (?:probablement|peut-être|sans doute)\\s(?!due?|liée?|causée?)([^,.;]{4,100})',
  ],
  unstatedPatterns: ['\\b(?:pas|si|rarement|jamais|plus|non)(?:\\s(?:elle|il|cela))?'],
  emptyCausePatterns: [
    "(?:l'une? des|plusieurs|certaines?|différentes?|ce(?:la|ci|t|tte|s)?|ces|les éléments suivants|les raisons suivantes)\\b[^,]{0,30}$",
    "(?:l'une? des|les?|la|une? des) (?:\\p{L}+ )?suivante?s?\\b",
  ],
  causeLeadPatterns: [
    "(?:par|parce qu(?:e\\s|')|en raison d(?:e\\s|u\\s|es\\s|')|à\\s(?=(?:un|une|des|la|l')\\b)|aux?\\s|d(?:e|u|es)\\s|d'|que\\s|qu'|si\\s|lorsque\\s|lorsqu')\\s*",
  ],
  turnPatterns: [
    '\\s[-–—]\\s',
    '\\s?;\\s',
    "\\s?,\\s*(?:ce qui|mais|donc|veuillez|vous|il|elle|ils|cela|alors|afin|puis|par conséquent|c'est pourquoi|même si|bien que)(?![\\p{L}])",
  ],
  toldPatterns: [
    "\\b(?:avant de|avant d'|après avoir|sans|comment|pour|afin de|façon de|manière de|ne pas|n'avez pas à)",
  ],
  groupPatterns: [
    '(?:certaine?s?|seule?s?|tous|toutes|uniquement|quelques|plusieurs|autres?|nouveaux|nouvelles|existants|chaque|aucun)(?![\\p{L}])',
    '(?:sous|sur|pour|si|avec|en) ',
  ],
  topicPatterns: ["(?:comment|qu'est-ce|que (?:sont|est)|puis-je|à propos)(?![\\p{L}])"],
  announcementPatterns: ['\\bsuivante?s?\\b', '\\bci-dessous\\b'],
};
