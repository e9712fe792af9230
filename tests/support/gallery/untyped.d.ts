/** Packages of the gallery's pages that bring no types; nothing of ours is built on them. */
declare module "react";
declare module "react-dom";
declare module "react-dom/client";
declare module "react-dom/server";
