global using Maatwerk.Domain;
