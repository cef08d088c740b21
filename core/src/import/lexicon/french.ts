import type { PageWords } from './pageWords.js';

/** What French themes say. */
export const french: PageWords = {
  language: 'fr',
  skip: [
    '(?:passer|aller|accéder) (?:directement )?au contenu(?: principal)?',
    '(?:retour|revenir) en haut(?: de (?:la )?page)?',
  ],
  feedback: [
    'cet article (?:vous )?a-t-il été utile|cet article vous a-t-il aidée?|avez-vous trouvé (?:cet article|cela) utile',
    'avez-vous trouvé la réponse à votre question|cette page (?:vous )?a-t-elle été utile',
  ],
  feedbackAnswers: [
    'oui|non|oui[ ,/|]+non',
    'utilisateurs qui ont trouvé cela utile ?: ?\\d+ sur \\d+|\\d+ sur \\d+ (?:personnes )?(?:ont )?trouvé (?:cela|cet article) utile',
    'merci (?:pour|de) votre (?:avis|retour|commentaire)',
  ],
  byline: [
    '(?:écrit|rédigé|créé) par .{1,60}',
    '(?:dernière (?:mise à jour|modification)|mis à jour|modifié|publié)(?: le| il y a)?:? ?.{0,40}',
    'il y a .{1,30}(?: mise à jour)?',
    'temps de lecture ?:? .{1,20}',
  ],
  actions: ["(?:partager|imprimer|suivre)(?: (?:cet|l')article| la page)?", 'copier(?: le lien)?'],
  comments: ['\\d+ commentaires?|commentaires?', 'vous devez vous connecter pour laisser un commentaire'],
  related: [
    '(?:articles|sujets) (?:associés|connexes|similaires|récents|consultés récemment)|autres articles',
    "vous avez d'autres questions ?\\? .{1,40}",
  ],
  navigation: [
    "connexion|se connecter|s'inscrire|recherche(?:r)?|menu|accueil|envoyer une demande|centre d'aide",
  ],
  footer: [
    "mentions légales|politique de confidentialité|conditions (?:d'utilisation|générales)",
    'fourni par .{1,40}|propulsé par .{1,40}',
  ],
  cookies: [
    '(?:nous|ce site).{0,80}\\bcookies\\b.{0,300}',
    '(?:tout )?(?:accepter|refuser)(?: tout| les cookies)?|paramètres des cookies|gérer les cookies',
  ],
  contents: ['sommaire|table des matières|dans cet article|sur cette page'],
  groups: [
    '(?:certains|tous|seuls?|seulement|quelques|plusieurs|uniquement|la plupart|sous|sur|pour|avec)\\b',
  ],
};
