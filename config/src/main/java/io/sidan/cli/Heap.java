package io.sidan.cli;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.lang.management.ManagementFactory;
import java.util.LinkedHashMap;
import java.util.Map;

/** The JVM's heap: what only the start needed goes back to the machine, and so does what stands idle later. */
final class Heap {

    /** Percent of the heap that may stand free, and after how many milliseconds without a collection one begins. */
    private static final Map<String, String> THRIFTY = new LinkedHashMap<>();

    static {
        THRIFTY.put("MinHeapFreeRatio", "20");
        THRIFTY.put("MaxHeapFreeRatio", "40");
        THRIFTY.put("G1PeriodicGCInterval", "300000");
    }

    private Heap() {}

    /** The jar's manifest cannot set options of the JVM; these it lets itself be told while it runs. */
    static void settle() {
        HotSpotDiagnosticMXBean jvm = ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
        if (jvm == null) {
            return; // another kind of JVM
        }
        THRIFTY.forEach(jvm::setVMOption);
        System.gc();
    }
}
