import { describedHost } from './described-host';

/** Jira Service Management. From eight userscripts and extensions (read 2026-11); the tabs are numbered, not named. */
export const jiraServiceManagement = describedHost({
  id: 'jira-service-management',
  name: 'Jira Service Management',
  evidence: 'B',
  hostname: /\.atlassian\.net$/,
  pathname: /^\/(browse|jira\/servicedesk|jira\/core)\//,
  editable: '#ak-editor-textarea',
  // The tabs stand beside the editor, in no box that was named.
  box: ['[data-testid*="comment-editor"]', '[data-testid="issue.activity.comment"]', 'form', 'body'],
  internal: '[id$="comment-editor-container-tabs-0"][aria-selected="true"]',
  public: '[id$="comment-editor-container-tabs-1"][aria-selected="true"]',
  channel: 'email',
  ticketAddress: /\/([A-Z][A-Z0-9]+-\d+)/,
  send: '[data-testid="comment-save-button"]',
  sendKeys: ['mod+enter'],
  subject: '[data-testid="issue.views.issue-base.foundation.summary.heading"]',
});
