package io.github.cilium4j.core.yaml;

import io.github.cilium4j.core.InvalidManifestException;
import io.github.cilium4j.core.diagnostics.FieldPath;
import io.github.cilium4j.core.diagnostics.Finding;
import java.util.List;
import java.util.Set;

/**
 * Changes one value of a YAML text and leaves every other byte alone: comments, order, quotes and line ends stay.
 *
 * <p>The text may hold anchors and tags, but not on the way to the value. Every edit is read back: what would change any
 * other data is refused.
 *
 * @since 0.1.0
 */
public final class YamlEdit {
    /** What may stand in a text beside the edited path; everything else makes its structure doubtful. */
    private static final Set<String> TOLERATED =
            Set.of(YamlRules.ANCHOR.id(), YamlRules.TAG.id(), YamlRules.SEXAGESIMAL.id());

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private YamlEdit() {}

    /**
     * Returns the text with a value set: an existing value is replaced, a missing path is added to the map that lacks it. The
     * text itself when the value is there already.
     *
     * @param text a text with at most one document
     * @param path the value; only its last step may be an item of a list, and that item must exist
     * @param value the new value; several lines become a literal block where the text allows one
     * @throws InvalidManifestException when the text is no YAML, when an anchor, alias, tag or tab stands on the path, when
     *     something on the path is no map, or when the change cannot be made without touching other data
     */
    public static String set(String text, FieldPath path, YamlNode value) {
        boolean marked = text.startsWith(BYTE_ORDER_MARK);
        return marked ? BYTE_ORDER_MARK + edit(text.substring(1), path, value) : edit(text, path, value);
    }

    /**
     * Returns the text with a value set in the YAML that stands inside one of its strings, such as {@code valuesContent}. A
     * literal block is changed line by line, a quoted string in place; the string itself when the value is there already.
     *
     * @param text a text with one document
     * @param string the string that holds YAML
     * @param path the value inside the string, as for {@link #set}
     * @param value the new value
     * @throws InvalidManifestException as {@link #set} does for either text, and when the string is folded or so quoted that
     *     it cannot be changed in place
     */
    public static String editInside(String text, FieldPath string, FieldPath path, YamlNode value) {
        boolean marked = text.startsWith(BYTE_ORDER_MARK);
        String plain = marked ? text.substring(1) : text;
        List<YamlDocument> documents = documents(plain, string);
        if (documents.size() != 1) {
            throw refused(string, "the text holds " + documents.size() + " documents", "Give the text of one");
        }
        EmbeddedEdit edit = EmbeddedEdit.at(documents.get(0), string);
        String inside = set(edit.inside(), path, value);
        if (inside.equals(edit.inside())) {
            return text;
        }
        YamlNode wanted = TreeEdit.set(documents.get(0).root(), string, YamlScalar.of(inside));
        String edited = verified(edit.replace(inside).applyTo(plain), string, wanted);
        return marked ? BYTE_ORDER_MARK + edited : edited;
    }

    private static String edit(String text, FieldPath path, YamlNode value) {
        if (path.isRoot()) {
            throw refused(path, "the whole document cannot be set", "Name a field");
        }
        List<YamlDocument> documents = documents(text, path);
        if (documents.size() > 1) {
            throw refused(path, "the text holds " + documents.size() + " documents", "Give the text of one");
        }
        YamlNode before =
                documents.isEmpty() ? YamlScalar.ofNull() : documents.get(0).root();
        YamlNode wanted = TreeEdit.set(before, path, value);
        if (wanted.equals(before)) {
            return text;
        }
        String edited = documents.isEmpty()
                ? SplicePlan.appendTo(text, path, value)
                : new SplicePlan(documents.get(0), path).set(value).applyTo(text);
        return verified(edited, path, wanted);
    }

    private static List<YamlDocument> documents(String text, FieldPath path) {
        YamlStream stream = YamlReader.read("", text);
        for (Finding finding : stream.findings()) {
            if (!TOLERATED.contains(finding.ruleId())) {
                String place = "line " + finding.origin().position().line() + ": ";
                throw refused(path, place + finding.message(), finding.fix());
            }
        }
        return stream.documents();
    }

    private static String verified(String edited, FieldPath path, YamlNode wanted) {
        YamlStream stream = YamlReader.read("", edited);
        boolean asWanted = stream.documents().size() == 1
                && stream.documents().get(0).root().equals(wanted)
                && stream.findings().stream().allMatch(f -> TOLERATED.contains(f.ruleId()));
        if (!asWanted) {
            throw refused(path, "the value cannot be set without touching other data", "Write it by hand");
        }
        return edited;
    }

    static InvalidManifestException refused(FieldPath path, String problem, String fix) {
        return new InvalidManifestException(path.toString(), problem, fix);
    }
}
