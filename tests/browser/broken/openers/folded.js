// The first list cannot be unfolded.
document.querySelector('summary').addEventListener('click', (event) => event.preventDefault());
