// Demo of a live blog: puts a new entry on top of the feed every 4 seconds, three in all.
(function () {
  "use strict";

  var PERIOD_MS = 4000;
  var POSTS = [
    {
      at: "2024-09-17T19:50:00Z", label: "19:50",
      title: "The junta and its partners",
      text: ["The officers who run Mali rely on Russian fighters, first under the flag of Wagner and now of Africa Corps. With Burkina Faso and Niger they form a bloc, the AES (Alliance of Sahel States)."]
    },
    {
      at: "2024-09-17T20:25:00Z", label: "20:25",
      title: "First toll: as many as 70 dead",
      text: ["One account puts the number of people killed in Bamako at 70 at most, with hundreds hurt.", "It rests on press reports."]
    },
    {
      at: "2024-09-17T21:00:00Z", label: "21:00",
      title: "A second count: 77 killed, 255 wounded",
      text: ["Another account, in the list kept by the Counter Extremism Project, gives 77 dead and 255 wounded, and attributes the attack to JNIM.", "We report both figures and close this page. Later developments in Timbuktu, Gao and Kidal will be covered elsewhere."]
    }
  ];

  var feed = document.getElementById("feed");
  var count = document.getElementById("count");
  var last = document.getElementById("last-post");
  var button = document.getElementById("pause");
  var next = 0;
  var timer = window.setInterval(tick, PERIOD_MS);

  function build(post, n) {
    var entry = document.createElement("article");
    var time = document.createElement("time");
    var title = document.createElement("h2");
    entry.className = "entry is-new";
    entry.id = "p" + n;
    entry.tabIndex = -1;
    title.id = "h" + n;
    entry.setAttribute("aria-labelledby", title.id);
    time.dateTime = post.at;
    time.textContent = post.label;
    title.textContent = post.title;
    entry.append(time, title);
    post.text.forEach(function (line) {
      var p = document.createElement("p");
      p.textContent = line;
      entry.append(p);
    });
    return entry;
  }

  function tick() {
    var post = POSTS[next];
    next += 1;
    var total = feed.children.length + 1;
    feed.prepend(build(post, total));
    count.textContent = total + " posts";
    last.textContent = post.label;
    if (next >= POSTS.length) {
      window.clearInterval(timer);
      timer = 0;
      button.disabled = true;
      button.textContent = "Coverage closed";
    }
  }

  button.addEventListener("click", function () {
    if (timer) {
      window.clearInterval(timer);
      timer = 0;
      button.textContent = "Resume updates";
    } else {
      timer = window.setInterval(tick, PERIOD_MS);
      button.textContent = "Pause updates";
    }
  });
})();
