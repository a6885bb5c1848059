// A preview beside the window's edge, that goes with the pointer; Escape takes the keyboard away.
const link = document.querySelector('main a');
const hide = () => document.querySelectorAll('[role=tooltip]').forEach((card) => card.remove());
const show = () => {
  hide();
  const card = document.createElement('p');
  card.id = 'card';
  card.setAttribute('role', 'tooltip');
  card.textContent = 'Words';
  card.style.left = '-1rem';
  card.style.top = `${link.getBoundingClientRect().bottom + 9}px`;
  link.setAttribute('aria-describedby', 'card');
  document.getElementById('main').append(card);
};
link.addEventListener('pointerover', show);
link.addEventListener('pointerout', hide);
link.addEventListener('focus', show);
link.addEventListener('blur', hide);
document.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape') return;
  hide();
  link.blur();
});
