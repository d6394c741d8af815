# What Kneemap is made with, as an SPDX 2.3 bill of materials, from the lists in debian-packages.sh:
#   cmake -DLISTS=…/debian-packages.sh -DVERSION=0.1.0 -DOUTPUT=sbom.spdx.json -P sbom.cmake
# Set SOURCE_DATE_EPOCH for the same bytes every time.
cmake_minimum_required(VERSION 3.25)

# Licences of what is compiled in or linked; for the rest a bill of materials may say "not asserted".
set(nlohmann-json3-dev MIT)
set(libical-dev "LGPL-2.1-only OR MPL-2.0")
set(libsystemd-dev LGPL-2.1-or-later)
set(libsodium-dev ISC)
set(libqrcodegencpp-dev MIT)
set(libqpdf-dev Apache-2.0)
set(qt6-base-dev "LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only")
set(qt6-svg-dev "${qt6-base-dev}")

set(json [[{"spdxVersion": "SPDX-2.3", "dataLicense": "CC0-1.0", "SPDXID": "SPDXRef-DOCUMENT", "packages": [], "relationships": []}]])

# put(PLACE... VALUE)
function(put)
  string(JSON json SET "${json}" ${ARGV})
  set(json "${json}" PARENT_SCOPE)
endfunction()

# add(ID NAME LICENCE PURL FROM RELATION TO): a package, and how one stands to another.
set(count 0)
function(add id name licence purl from relation to)
  string(CONFIGURE [[{"SPDXID": "@id@", "name": "@name@", "downloadLocation": "NOASSERTION",
    "filesAnalyzed": false, "licenseConcluded": "NOASSERTION", "licenseDeclared": "@licence@", "copyrightText": "NOASSERTION",
    "externalRefs": [{"referenceCategory": "PACKAGE-MANAGER", "referenceType": "purl", "referenceLocator": "@purl@"}]}]] package @ONLY)
  string(CONFIGURE [[{"spdxElementId": "@from@", "relationshipType": "@relation@", "relatedSpdxElement": "@to@"}]] relationship @ONLY)
  string(JSON json SET "${json}" packages ${count} "${package}")
  string(JSON json SET "${json}" relationships ${count} "${relationship}")
  math(EXPR count "${count} + 1")
  set(json "${json}" PARENT_SCOPE)
  set(count ${count} PARENT_SCOPE)
endfunction()

file(READ ${LISTS} lists)
string(SHA256 fingerprint "${VERSION} ${lists}")
string(TIMESTAMP created "%Y-%m-%dT%H:%M:%SZ" UTC)
put(name "\"kneemap-${VERSION}\"")
put(documentNamespace "\"urn:kneemap:spdx:${VERSION}:${fingerprint}\"")
put(creationInfo "{\"created\": \"${created}\", \"creators\": [\"Organization: The Kneemap contributors\"]}")

set(us SPDXRef-kneemap)
add(${us} kneemap GPL-3.0-or-later pkg:generic/kneemap@${VERSION} SPDXRef-DOCUMENT DESCRIBES ${us})
put(packages 0 versionInfo "\"${VERSION}\"")
foreach(list build:BUILD_DEPENDENCY_OF window:RUNTIME_DEPENDENCY_OF test:TEST_DEPENDENCY_OF)
  string(REGEX MATCH "^([a-z]+):(.*)" _ ${list})
  set(relation ${CMAKE_MATCH_2})
  if(NOT lists MATCHES "\n${CMAKE_MATCH_1}_packages=\\(\n([^)]*)\\)")
    message(FATAL_ERROR "${LISTS}: no list ${CMAKE_MATCH_1}_packages")
  endif()
  string(REGEX MATCHALL "[^ \n']+" entries "${CMAKE_MATCH_1}")
  foreach(entry IN LISTS entries)
    string(REGEX REPLACE "\\|.*" "" name ${entry}) # of two names, that of the newer release
    set(licence NOASSERTION)
    if(relation STREQUAL BUILD_DEPENDENCY_OF AND DEFINED ${name})
      set(licence "${${name}}")
    endif()
    string(REGEX REPLACE "[^A-Za-z0-9.-]" "-" id SPDXRef-${relation}-${name})
    string(REPLACE "+" "%2B" purl pkg:deb/debian/${name})
    add(${id} ${name} "${licence}" ${purl} ${id} ${relation} ${us})
  endforeach()
endforeach()
file(WRITE ${OUTPUT} "${json}\n")
