// `?scheme=dark`, `?mode=elder`, `?contrast=high`, `?locale=en`: how this screen looks, set by whoever mounts it.
var hall = document.getElementById('hall');
var wishes = new URLSearchParams(location.search);
['scheme', 'mode', 'contrast', 'locale', 'diagonal', 'distance'].forEach(function (name) {
  if (wishes.has(name)) hall.setAttribute(name, wishes.get(name));
});
document.documentElement.className = [wishes.get('scheme'), wishes.get('mode')].join(' ');
