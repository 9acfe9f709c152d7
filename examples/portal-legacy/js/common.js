// 公共脚本 2013-06-18
$(function () {
  var d = new Date();
  $('#today').html(d.getFullYear() + '年' + (d.getMonth() + 1) + '月' + d.getDate() + '日');
  $('.tabs a').click(function () {
    $(this).addClass('cur').siblings().removeClass('cur');
    $('.tabc').hide();
    $($(this).attr('href')).show();
    return false;
  });
});

// 服务清单:地址栏、后退键、跳转(居民会客厅)
$(function () {
  var list = $('hkt-service-browser')[0];
  var names = ['query', 'category', 'audience', 'channel', 'zone', 'free', 'visits', 'sort', 'item'];
  if (!list || !window.history.pushState) return;
  function read() {
    $.each(names, function (i, name) {
      var found = new RegExp('[?&]' + name + '=([^&]*)').exec(location.search);
      list[name] = found ? decodeURIComponent(found[1].replace(/\+/g, ' ')) : '';
    });
  }
  $(list).on('hkt-service-filter-change', function (e) {
    var now = e.originalEvent,
      params = {};
    $.each(names, function (i, name) {
      if (now[name]) params[name] = now[name];
    });
    params = $.param(params);
    history[now.refines ? 'replaceState' : 'pushState'](null, '', params ? '?' + params : location.pathname);
  });
  $(window).on('popstate', read);
  $('#skip').click(function () {
    list.scrollIntoView();
    list.focus();
    return false;
  });
  read();
});
