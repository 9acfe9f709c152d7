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
