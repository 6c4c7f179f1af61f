package be.werkpad.bench;

import com.sun.management.GarbageCollectionNotificationInfo;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import javax.management.NotificationEmitter;
import javax.management.NotificationListener;
import javax.management.openmbean.CompositeData;

/**
 * How much was made in how much time.
 *
 * @param perSeconde documents
 * @param heap MiB in use after the collection that left most; 0 when nothing was collected
 */
record Productie(double perSeconde, long heap) {
    static Productie van(Callable<byte[]> werk, int draden, Duration duur) throws Exception {
        var hoogste = new AtomicLong();
        NotificationListener luisteraar = (bericht, niets) -> {
            var info = GarbageCollectionNotificationInfo.from((CompositeData) bericht.getUserData());
            var over = info.getGcInfo().getMemoryUsageAfterGc().entrySet().stream()
                    .filter(pool -> isHeap(pool.getKey()))
                    .mapToLong(pool -> pool.getValue().getUsed())
                    .sum();
            hoogste.accumulateAndGet(over, Math::max);
        };
        System.gc();
        for (var verzamelaar : ManagementFactory.getGarbageCollectorMXBeans()) {
            ((NotificationEmitter) verzamelaar).addNotificationListener(luisteraar, null, null);
        }
        try {
            return new Productie(tel(werk, draden, duur), hoogste.get() >> 20);
        } finally {
            for (var verzamelaar : ManagementFactory.getGarbageCollectorMXBeans()) {
                ((NotificationEmitter) verzamelaar).removeNotificationListener(luisteraar);
            }
        }
    }

    private static double tel(Callable<byte[]> werk, int draden, Duration duur) throws Exception {
        var pool = Executors.newFixedThreadPool(draden);
        try {
            var begin = System.nanoTime();
            List<Future<Integer>> ploeg = new ArrayList<>();
            for (var draad = 0; draad < draden; draad++) {
                ploeg.add(pool.submit(() -> maakTot(begin + duur.toNanos(), werk)));
            }
            var gemaakt = 0;
            for (var lid : ploeg) {
                gemaakt += lid.get();
            }
            return gemaakt * 1e9 / (System.nanoTime() - begin);
        } finally {
            pool.shutdown();
        }
    }

    private static int maakTot(long einde, Callable<byte[]> werk) throws Exception {
        var gemaakt = 0;
        for (; System.nanoTime() < einde; gemaakt++) {
            werk.call();
        }
        return gemaakt;
    }

    private static boolean isHeap(String pool) {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .anyMatch(
                        each -> each.getName().equals(pool) && each.getType() == java.lang.management.MemoryType.HEAP);
    }
}
