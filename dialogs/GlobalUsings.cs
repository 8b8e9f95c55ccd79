global using Maatwerk.Domain;
global using Maatwerk.Runtime.Dialogs;
global using DialogContext = Maatwerk.Runtime.Dialogs.DialogContext<Maatwerk.Domain.IDesk>;
