package io.github.cilium4j.cli;

import io.github.cilium4j.overlay.render.LeftOut;
import io.github.cilium4j.overlay.render.Rendering;
import io.github.cilium4j.overlay.tree.WriteResult;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Says what was rendered, what was left out and why, and what changed in the folder. */
final class RenderSummary {
    private RenderSummary() {}

    static void print(Rendering rendering, WriteResult written, String folder, PrintWriter out) {
        rendering.countByKind().forEach((kind, count) -> out.printf("%3d %s%n", count, kind));
        printByReason("not deployed", rendering.notDeployed(), out);
        printByReason("left out", rendering.leftOut(), out);
        if (written.repaired()) {
            out.println("an earlier writing was interrupted; it is repaired");
        }
        out.println(folder + ": " + changes(written));
    }

    private static void printByReason(String what, List<LeftOut> things, PrintWriter out) {
        Map<String, List<String>> byReason = new LinkedHashMap<>();
        things.forEach(thing -> byReason.computeIfAbsent(thing.reason(), reason -> new ArrayList<>())
                .add(thing.what()));
        byReason.forEach((reason, names) -> out.println(what + ", " + reason + ": " + String.join(", ", names)));
    }

    private static String changes(WriteResult written) {
        String others =
                written.foreign() == 0 ? "" : ", " + Lines.counted(written.foreign(), "file") + " of others kept";
        if (!written.isChange()) {
            return "nothing changed in " + Lines.counted(written.unchanged(), "file") + others;
        }
        return Lines.counted(written.created().size(), "new file") + ", "
                + written.changed().size() + " changed, "
                + written.removed().size() + " removed, "
                + written.unchanged() + " unchanged" + others;
    }
}
