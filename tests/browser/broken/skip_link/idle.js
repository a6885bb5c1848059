// The link does nothing.
document.querySelector('a').addEventListener('click', (event) => event.preventDefault());
