package be.werkpad.client;

/** A client is shown under another name from now on; told inside the transaction that changes it. */
public record ClientHernoemd(long clientId, String weergavenaam) {}
