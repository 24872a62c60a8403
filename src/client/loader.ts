// The one script of every page: it loads what a reader asks for, and nothing before.
import "./search/loader.ts";
import "./chart-values/attach.ts";
