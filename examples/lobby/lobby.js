// `?scheme=dark`, `?mode=elder`, `?contrast=high`, `?locale=en`: how this screen looks, set by whoever mounts it.
var hall = document.getElementById('hall');
var page = document.documentElement;
var wishes = new URLSearchParams(location.search);
['scheme', 'mode', 'contrast', 'locale', 'diagonal', 'distance'].forEach(function (name) {
  if (wishes.has(name)) hall.setAttribute(name, wishes.get(name));
});
page.className = [wishes.get('scheme'), wishes.get('mode'), wishes.get('mode') === 'elder' ? 'foot' : ''].join(' ');

// Where the compact reaches up to the clock it lies along the foot of the screen; where that takes a third of it, zones
// and compact take turns. So it stays until the screen is loaded again.
var head = document.querySelector('.head');
var compact = document.querySelector('.compact');

function isTooTall() {
  var card = compact.getBoundingClientRect();
  var meetsClock = head.getBoundingClientRect().bottom > card.top;
  var isAlong = page.classList.contains('foot') || innerHeight > innerWidth;
  return meetsClock || (isAlong && card.height > innerHeight * 0.32);
}

var watch = new ResizeObserver(function () {
  if (!page.classList.contains('turns') && isTooTall()) page.classList.add('foot');
  if (!page.classList.contains('turns') && isTooTall()) page.classList.add('turns');
});
watch.observe(head);
watch.observe(compact);

// A minute and a half for the zones, half a minute for the compact; never under a finger or the focus.
var seconds = 0;
setInterval(function () {
  var shown = document.querySelector(page.classList.contains('compacts') ? '.compact' : '.zones');
  if (shown.matches(':hover, :focus-within')) return;
  seconds = (seconds + 1) % 120;
  if (seconds === 90) page.classList.add('compacts');
  if (seconds === 0) page.classList.remove('compacts');
}, 1000);
