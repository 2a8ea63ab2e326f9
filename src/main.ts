document.documentElement.dataset.ready = "shell";
