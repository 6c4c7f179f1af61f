package be.werkpad.sjabloon.inhoud;

/** One answered question. */
public record Veld(String label, Waarde waarde) {
    int lengte() {
        return label.length() + waarde.lengte();
    }
}
