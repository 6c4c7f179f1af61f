package be.werkpad.client;

/** All that is certain when somebody first asks for help. */
public record NieuweClient(String voornaam, String naam) {}
