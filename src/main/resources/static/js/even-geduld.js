// asks quietly whether the program is there, and shows the page that was asked for as soon as it is
const vraag = async () => {
  const antwoord = await fetch(location.href, { method: 'HEAD', redirect: 'manual' }).catch(() => null);
  if (antwoord && antwoord.status !== 503) {
    location.reload();
  } else {
    setTimeout(vraag, 3000);
  }
};
setTimeout(vraag, 3000);
