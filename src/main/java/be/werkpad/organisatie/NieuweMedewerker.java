package be.werkpad.organisatie;

import be.werkpad.security.Rol;
import java.math.BigDecimal;

/** The account itself is made by module security. */
public record NieuweMedewerker(
        String account, String voornaam, String naam, Rol rol, String antennecode, BigDecimal vte) {}
