document.title = 'Bien dit';
