package io.github.cilium4j.model.schema;

/** The CEL rules of the parents of a route: each is named once, and with its sections when it is named twice. */
final class ParentRefCel {
    private static final String SAME = "p1.group == p2.group && p1.kind == p2.kind && p1.name == p2.name &&"
            + " (((!has(p1.__namespace__) || p1.__namespace__ == '') && (!has(p2.__namespace__) ||"
            + " p2.__namespace__ == '')) || (has(p1.__namespace__) && has(p2.__namespace__) &&"
            + " p1.__namespace__ == p2.__namespace__ ))";

    private ParentRefCel() {}

    static void addTo(CelRules rules) {
        rules.add(
                "self.all(p1, self.all(p2, " + SAME + " ? ((!has(p1.sectionName) || p1.sectionName == '') =="
                        + " (!has(p2.sectionName) || p2.sectionName == '')) : true))",
                self -> CelRules.all(
                        self,
                        p1 -> CelRules.all(
                                self,
                                p2 -> !isSame(p1, p2)
                                        || text(p1, "sectionName").isEmpty()
                                                == text(p2, "sectionName").isEmpty())),
                "a parent is named twice, once without sectionName",
                "Set sectionName in both, or remove one");
        rules.add(
                "self.all(p1, self.exists_one(p2, " + SAME + " && (((!has(p1.sectionName) || p1.sectionName == '') &&"
                        + " (!has(p2.sectionName) || p2.sectionName == '')) || (has(p1.sectionName) &&"
                        + " has(p2.sectionName) && p1.sectionName == p2.sectionName))))",
                self -> CelRules.all(
                        self,
                        p1 -> CelRules.existsOne(
                                self,
                                p2 -> isSame(p1, p2) && text(p1, "sectionName").equals(text(p2, "sectionName")))),
                "a parent is named twice",
                "Write each parent once, or with different values of sectionName");
    }

    private static boolean isSame(Seen p1, Seen p2) {
        return p1.get("group").text().equals(p2.get("group").text())
                && p1.get("kind").text().equals(p2.get("kind").text())
                && p1.get("name").text().equals(p2.get("name").text())
                && text(p1, "namespace").equals(text(p2, "namespace"));
    }

    /** An absent text and an empty one are the same here. */
    private static String text(Seen parent, String field) {
        return parent.find(field).map(Seen::text).orElse("");
    }
}
