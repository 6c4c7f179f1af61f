package be.werkpad.vertegenwoordiging;

import be.werkpad.client.Vertegenwoordiging;
import java.util.List;

/**
 * How a client is represented.
 *
 * @param clientTekentMee the client is partly able, so always signs too; true until a judgement says otherwise
 * @param belangenconflict the interests of client and representatives clash, so all of them sign
 * @param mensen everybody ever recorded, oldest first
 */
public record VertegenwoordigingKaart(
        Vertegenwoordiging soort,
        boolean clientTekentMee,
        boolean belangenconflict,
        List<VertegenwoordigerKaart> mensen) {}
