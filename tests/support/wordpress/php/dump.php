<?php
// Prints every row of every table of an SQLite file as JSON: { table: [row, …] }.
$database = new PDO('sqlite:' . $argv[1], options: [PDO::SQLITE_ATTR_OPEN_FLAGS => PDO::SQLITE_OPEN_READONLY]);
$tables = $database->query("SELECT name FROM sqlite_master WHERE type = 'table'")->fetchAll(PDO::FETCH_COLUMN);
$rows = fn(string $table) => $database->query("SELECT * FROM \"$table\"")->fetchAll(PDO::FETCH_ASSOC);
echo json_encode(array_combine($tables, array_map($rows, $tables)), JSON_UNESCAPED_UNICODE | JSON_INVALID_UTF8_SUBSTITUTE | JSON_THROW_ON_ERROR);
