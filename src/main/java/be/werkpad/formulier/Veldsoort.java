package be.werkpad.formulier;

import java.util.Arrays;
import java.util.Locale;

/** The component types that form-js 1.8.7 renders, which is what Tasklist 7.24 carries. */
public enum Veldsoort {
    TEXTFIELD(Rol.INVOER),
    TEXTAREA(Rol.INVOER),
    NUMBER(Rol.INVOER),
    DATETIME(Rol.INVOER),
    CHECKBOX(Rol.INVOER),
    CHECKLIST(Rol.INVOER),
    RADIO(Rol.INVOER),
    SELECT(Rol.INVOER),
    TAGLIST(Rol.INVOER),
    EXPRESSION(Rol.BEREKENING),
    DYNAMICLIST(Rol.LIJST),
    GROUP(Rol.GROEP),
    TEXT(Rol.OPMAAK),
    IMAGE(Rol.OPMAAK),
    TABLE(Rol.OPMAAK),
    HTML(Rol.OPMAAK),
    SPACER(Rol.OPMAAK),
    SEPARATOR(Rol.OPMAAK),
    IFRAME(Rol.OPMAAK),
    BUTTON(Rol.OPMAAK),
    ONBEKEND(Rol.OPMAAK);

    private enum Rol {
        INVOER,
        BEREKENING,
        LIJST,
        GROEP,
        OPMAAK
    }

    private final Rol rol;

    Veldsoort(Rol rol) {
        this.rol = rol;
    }

    static Veldsoort van(String type) {
        return Arrays.stream(values())
                .filter(soort -> soort != ONBEKEND
                        && soort.name().toLowerCase(Locale.ROOT).equals(type))
                .findFirst()
                .orElse(ONBEKEND);
    }

    /** A question a person answers. */
    public boolean isInvoer() {
        return rol == Rol.INVOER;
    }

    /** Has a place of its own among the answers. */
    boolean heeftAntwoord() {
        return isInvoer() || this == EXPRESSION || this == DYNAMICLIST;
    }

    public boolean isKeuze() {
        return this == RADIO || this == SELECT || isMeerkeuze();
    }

    public boolean isMeerkeuze() {
        return this == CHECKLIST || this == TAGLIST;
    }

    boolean isTekst() {
        return this == TEXTFIELD || this == TEXTAREA;
    }
}
