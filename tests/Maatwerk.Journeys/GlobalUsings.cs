namespace Maatwerk.Journeys;
