/** In the frame of a silent sign-in: tells the page around it what the issuer answered. @returns whether this is one */
export function answerFromFrame(): boolean {
  if (window.parent === window || location.pathname !== "/callback") return false;
  window.parent.postMessage(location.href, location.origin);
  return true;
}
