// A preview that comes for everybody, over its link, and never goes.
const link = document.querySelector('main a');
const show = () => {
  if (document.querySelector('[role=tooltip]')) return;
  const card = document.createElement('p');
  card.setAttribute('role', 'tooltip');
  card.textContent = 'Pale words';
  card.style.color = '#999';
  card.style.margin = '0';
  card.style.left = `${link.getBoundingClientRect().left}px`;
  card.style.top = `${link.getBoundingClientRect().top}px`;
  document.getElementById('main').append(card);
};
link.addEventListener('pointerover', show);
link.addEventListener('focus', show);
