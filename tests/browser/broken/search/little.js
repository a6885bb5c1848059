// Finds whole words only, as they are written, and says nothing of it.
const findables = [
  { title: 'Participation', address: 'participation.html' },
  { title: 'Malmö', address: 'malmo.html' },
];
window.brochure = { searchIndex: { findables } };
const list = document.querySelector('ol');
document.getElementById('search-field').addEventListener('input', (event) => {
  list.textContent = '';
  for (const { title, address } of findables) {
    if (title.toLowerCase() !== event.target.value) continue;
    const item = document.createElement('li');
    const link = document.createElement('a');
    item.className = 'result';
    link.href = address;
    link.textContent = title;
    item.append(link);
    list.append(item);
  }
});
document.querySelector('.chips button').addEventListener('click', (event) => event.target.remove());
