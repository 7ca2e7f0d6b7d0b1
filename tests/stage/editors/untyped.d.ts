// Plug-ins of jQuery, without types of their own.
declare module 'froala-editor-2/js/froala_editor.min.js' {
  const plugIn: (root: Window, jQuery: unknown) => void;
  // biome-ignore lint/style/noDefaultExport: that is how it exports itself -- because it is no module of ours
  export default plugIn;
}
declare module 'summernote/dist/summernote-lite.js';
