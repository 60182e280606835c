export * from '#site/get-site';
