import { normaliseMark } from './elements.js';

/**
 * By which names themes and systems mark the parts of a page: classes, ids, `itemprop` and `data-testid`, in
 * lower case with hyphens. Zendesk Guide, Intercom, Confluence, Salesforce Knowledge, Freshdesk, HubSpot,
 * WordPress, MediaWiki, Notion, Google Docs and common site generators.
 */

function marks(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/).map(normaliseMark));
}

/** Holds the article and not much more. */
export const articleMarks = marks(`
  article-body article-content articlebody article-text article-detail article-page article-container
  article--detail intercom-force-break wiki-content main-content entry-content post-content page-content
  mw-content-text mw-parser-output mw-body kb-article kb-article-content kb-article__content tinymce-content
  article-view knowledge-article force-community-article-detail slds-rich-text-editor__output
  markdown-body theme-doc-markdown help-article doc-content docs-content content-body notion-page-content page-body
`);

/** The title of the article, where no `h1` holds it. */
export const titleMarks = marks(`
  article-title article-header-title entry-title post-title page-title pagetitle title-text title-heading
  first-heading kb-article-title kb-article__title heading headline doc-title article__title article-title__text
  self-service-article-header-detail
`);

/** Belongs to the page around an article. */
export const chromeMarks = marks(`
  skip-link skip-navigation skip-to-content skip-nav skiplink skip jump-to-nav mw-jump-link mw-jump site-sub content-sub
  nav navbar navigation site-nav main-nav sub-nav top-nav side-nav sidenav menu main-menu site-menu user-nav mobile-nav
  breadcrumb breadcrumbs breadcrumb-container breadcrumb-section kb-breadcrumbs breadcrumbs-container article-breadcrumbs
  header site-header page-header-nav top-bar topbar banner hero-unit search-container search-box search-form
  sidebar side-bar article-sidebar left-sidebar right-sidebar widget-area secondary
  toc toc-macro table-of-contents tableofcontents on-this-page toc-desktop toc-mobile toc-dekstop
  article-votes article-vote article-vote-block article-feedback article-helpful vote votes vote-feedback-container
  helpful was-this-helpful kb-feedback kb-article-feedback feedback feedback-form feedback-widget page-feedback
  intercom-reaction-picker reaction-picker article-rating rating ratings rate-this-article
  share sharing article-share share-buttons share-links social social-share social-links sharedaddy addtoany-share-save-container
  jp-relatedposts jp-related-posts article-relatives related-articles related-posts recent-articles recently-viewed
  recently-viewed-articles related-articles-container articles-section article-list-related you-may-also-like
  article-comments comments comment-list comments-area comments-section comment-form respond commentlist disqus-thread
  article-more-questions article-return-to-top return-to-top back-to-top scroll-to-top article-subscribe subscribe
  article-author article-author-name article-avatar article-follow article-related author-box author-bio author-info avatar user-avatar byline entry-meta post-meta article-meta meta
  meta-data metadata page-metadata article-info-meta article-updated article-date last-updated last-modified entry-footer
  post-footer page-tags content-tags content-tag-list tags tag-list labels-section article-labels likes-and-labels-container
  post-navigation nav-links pagination pagination-nav prev-next page-nav article-nav theme-edit-this-page edit-this-page edit-link
  footer site-footer page-footer article-footer footer-body colophon footer-content printfooter catlinks navbox mw-editsection mw-navigation
  mw-panel mw-head footer-logo p-personal siteNotice sitenotice mw-indicators vector-toc reference-link-back
  cookie cookies cookie-banner cookie-notice cookie-consent cookie-bar onetrust-consent-sdk onetrust-banner-sdk gdpr
  consent-banner cc-window cc-banner hs-eu-cookie-confirmation announcement-bar
  lang-switcher language-switcher language-selector locale-switcher print-button solution-print--icon print--remove print-link
  copy-button copy-link copy-btn code-copy btn-clipboard headerlink header-anchor anchor-link hash-link heading-anchor
  modal popup chat-widget intercom-lightweight-app launcher sr-only visually-hidden screen-reader-text screenreader-only
  visuallyhidden slds-assistive-text assistive-text article-link gutter lineno linenos line-numbers line-numbers-rows
  pagesection-attachments greybox
`);

/** What such a mark holds may be longer than the article itself. */
export const longChromeMarks = marks(`
  article-comments comments comment-list comments-area comments-section commentlist disqus-thread respond sidebar
  side-bar article-sidebar left-sidebar right-sidebar nav navigation site-nav main-nav sidenav footer site-footer
  related-articles article-relatives recent-articles jp-relatedposts cookie-banner onetrust-consent-sdk onetrust-banner-sdk
`);

/** Kinds of notes, as GitHub names them. */
export type CalloutKind = 'NOTE' | 'TIP' | 'IMPORTANT' | 'WARNING' | 'CAUTION';

/** Which kind of note a mark tells. */
export const calloutMarks: ReadonlyMap<string, CalloutKind> = new Map(
  (
    [
      [
        'NOTE',
        `confluence-information-macro-information hs-callout-type-note note info information admonition-note
         callout-info callout-note alert-info alert-secondary alert-primary callout-default is-info theme-admonition-note
         theme-admonition-info notice-info note-info intercom-interblocks-callout callout panel-info hint-info slds-theme-info`,
      ],
      [
        'TIP',
        `confluence-information-macro-tip hs-callout-type-tip tip success admonition-tip callout-tip callout-success
         alert-success is-success theme-admonition-tip notice-success hint-success`,
      ],
      [
        'IMPORTANT',
        `important admonition-important callout-important alert-important theme-admonition-important`,
      ],
      [
        'WARNING',
        `confluence-information-macro-note hs-callout-type-warning warning warn admonition-warning callout-warning
         alert-warning is-warning theme-admonition-warning notice-warning hint-warning slds-theme-warning attention`,
      ],
      [
        'CAUTION',
        `confluence-information-macro-warning hs-callout-type-caution caution danger error admonition-caution
         admonition-danger callout-danger callout-error callout-caution alert-danger alert-error is-danger
         theme-admonition-danger theme-admonition-caution notice-error hint-danger slds-theme-error`,
      ],
    ] as const
  ).flatMap(([kind, names]) => [...marks(names)].map((name): [string, CalloutKind] => [name, kind])),
);

/** Elements with such a mark are notes whatever else they are; `note` alone may be anything. */
export const calloutBoxMarks = marks(`
  admonition callout alert confluence-information-macro intercom-interblocks-callout notice theme-admonition hint panel
  message-box infobox-note note tip warning caution important danger slds-notify
`);

/** Opens and closes by a click; what it holds is part of the article. */
export const collapsibleMarks = marks(`
  expand-container accordion-item accordion__item accordion-panel collapsible collapsible-section
  intercom-interblocks-collapsible-section toggle-block expander panel-collapse-item faq-item
  slds-accordion__section card-accordion
`);

/** What is always seen of such an element. */
export const collapsibleHeadMarks = marks(`
  expand-control accordion-header accordion-title accordion-button accordion__header accordion__title accordion-trigger
  accordion-toggle accordion-heading collapsible-header collapsible-title collapsible-toggle expander-title faq-question
  toggle-title slds-accordion__summary card-header panel-heading accordion
`);

/** What is seen of it when it is open. */
export const collapsibleBodyMarks = marks(`
  expand-content accordion-content accordion-body accordion-collapse accordion__body accordion__content accordion-panel
  collapsible-content collapsible-body expander-content faq-answer toggle-content slds-accordion__content panel-collapse
  card-body panel panel-body collapse
`);

/** Names a field of a record, as Salesforce shows the parts of an article. */
export const fieldLabelMarks = marks(`slds-form-element__label test-id__field-label`);

/** Signs that boxes show in place of a kind. */
export const calloutSigns: readonly (readonly [RegExp, CalloutKind])[] = [
  [/[⚠🚧]/u, 'WARNING'],
  [/[❗‼🚨⛔🛑🔥❌]/u, 'CAUTION'],
  [/[💡✅]/u, 'TIP'],
];
