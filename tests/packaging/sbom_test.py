"""The bill of materials is SPDX 2.3 as its readers expect it, and leaves out nothing that is on the lists.

sbom_test.py ROOT: makes it as the build does, and looks at it.
"""
import datetime
import json
import pathlib
import re
import subprocess
import sys
import tempfile

root = pathlib.Path(sys.argv[1])
lists = root / "packaging/debian-packages.sh"


def made(folder, name):
    output = pathlib.Path(folder) / name
    subprocess.run(["cmake", f"-DLISTS={lists}", "-DVERSION=1.2.3", f"-DOUTPUT={output}", "-P", root / "packaging/sbom.cmake"],
                   env={"PATH": "/usr/local/bin:/usr/bin:/bin", "SOURCE_DATE_EPOCH": "86400"}, check=True)
    return output.read_text()


def on_the_lists():
    """As Bash reads them, which is how they are used."""
    script = f'source "{lists}"; printf "%s\\n" "${{build_packages[@]}}" "${{window_packages[@]}}" "${{test_packages[@]}}"'
    listed = subprocess.run(["bash", "-c", script], stdout=subprocess.PIPE, text=True, check=True).stdout.split()
    assert len(listed) > 20, listed
    return {entry.split("|")[0] for entry in listed}


with tempfile.TemporaryDirectory() as folder:
    text = made(folder, "one")
    assert text == made(folder, "two"), "not the same twice"
document = json.loads(text)

assert document["spdxVersion"] == "SPDX-2.3" and document["dataLicense"] == "CC0-1.0" and document["SPDXID"] == "SPDXRef-DOCUMENT"
assert document["name"] == "kneemap-1.2.3"
assert re.fullmatch(r"[a-z]+:[^#]+", document["documentNamespace"]), "a URI without a fragment"
created = datetime.datetime.strptime(document["creationInfo"]["created"], "%Y-%m-%dT%H:%M:%SZ")
assert created == datetime.datetime(1970, 1, 2)
assert all(re.match(r"(Person|Organization|Tool): ", creator) for creator in document["creationInfo"]["creators"])

packages = document["packages"]
ids = [package["SPDXID"] for package in packages]
assert len(set(ids)) == len(ids), "an id twice"
for package in packages:
    assert re.fullmatch(r"SPDXRef-[A-Za-z0-9.-]+", package["SPDXID"]), package
    assert package["name"] and package["downloadLocation"] == "NOASSERTION" and package["filesAnalyzed"] is False, package
    assert package["licenseDeclared"], package
    for reference in package["externalRefs"]:
        assert reference["referenceCategory"] == "PACKAGE-MANAGER" and reference["referenceType"] == "purl", package
        assert re.fullmatch(r"pkg:(deb/debian|generic)/[A-Za-z0-9.%-]+(@[0-9.]+)?", reference["referenceLocator"]), package
assert {package["name"] for package in packages} == on_the_lists() | {"kneemap"}
licences = {package["name"]: package["licenseDeclared"] for package in packages}
assert licences["kneemap"] == "GPL-3.0-or-later" and licences["nlohmann-json3-dev"] == "MIT" and "LGPL" in licences["qt6-base-dev"]

relationships = document["relationships"]
known = {*ids, "SPDXRef-DOCUMENT"}
for relationship in relationships:
    assert relationship["relationshipType"] in {"DESCRIBES", "BUILD_DEPENDENCY_OF", "RUNTIME_DEPENDENCY_OF", "TEST_DEPENDENCY_OF"}
    assert {relationship["spdxElementId"], relationship["relatedSpdxElement"]} <= known, relationship
assert [r["relatedSpdxElement"] for r in relationships if r["relationshipType"] == "DESCRIBES"] == ["SPDXRef-kneemap"]
assert {r["spdxElementId"] for r in relationships} == known - {"SPDXRef-kneemap"}, "something stands to nothing"
