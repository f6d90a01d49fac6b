// A style sheet that a page imports goes into its bundle's own .css file.
declare module '*.css';
