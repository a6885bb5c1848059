// What there is to read comes from a script.
document.querySelector('main').insertAdjacentHTML('beforeend', '<a href="#more">More</a><table><tr><td>A cell</td></tr></table>');
