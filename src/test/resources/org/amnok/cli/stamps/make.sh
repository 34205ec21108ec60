#!/bin/sh
# The certificates and time stamps beside this file, with OpenSSL 3.5:
#   sh make.sh, in a copy of this folder with q.tsq, which was written by
#   amnok sign stamped.gpkg --timestamp-query q.tsq
# and the file end, with what amnok check says where its history ends, without a line end.
# The keys are thrown away.
set -e
cat >tsa.cnf <<'C'
[ tsa ]
default_tsa = test
[ test ]
serial = serial
signer_digest = sha256
default_policy = 1.2.3.4.1
digests = sha256
accuracy = secs:1
ess_cert_id_chain = no
ess_cert_id_alg = sha256
[ ext ]
extendedKeyUsage = critical,timeStamping
keyUsage = critical,digitalSignature
basicConstraints = CA:FALSE
[ ca ]
basicConstraints = critical,CA:TRUE
keyUsage = critical,keyCertSign
C
new() { # name, subject, extensions, signed by
  openssl req -newkey rsa:2048 -nodes -keyout $1.key -subj "$2" -out $1.csr 2>/dev/null
  if [ "$4" = self ]; then by="-signkey $1.key"; else by="-CA $4.pem -CAkey $4.key -CAcreateserial"; fi
  openssl x509 -req -in $1.csr $by -days 36500 -sha256 -extfile tsa.cnf -extensions $3 -out $1.pem 2>/dev/null
}
stamp() { # signed by, out, more
  echo 01 >serial
  openssl ts -reply -queryfile q.tsq -config tsa.cnf -signer $1.pem -inkey $1.key -out $2 $3 2>/dev/null
}
new ca "/O=Test of Amnok/CN=Root of the test" ca self
new tsa "/O=Test of Amnok/CN=Time stamps of the test" ext ca
new other "/O=Test of Amnok/CN=Another root" ca self
stamp tsa stamped.tsr
stamp tsa token.tst -token_out
openssl ts -query -digest "$(printf %s other | sha256sum | cut -d' ' -f1)" -sha256 -cert -out o.tsq 2>/dev/null
mv q.tsq keep.tsq; cp o.tsq q.tsq; stamp tsa other.tsr; mv keep.tsq q.tsq
# the same question without asking for the certificate
openssl ts -query -data end -sha256 -no_nonce -out n.tsq
mv q.tsq keep.tsq; cp n.tsq q.tsq; stamp tsa bare.tsr; mv keep.tsq q.tsq
rm -f *.key *.csr *.srl serial* tsa.cnf n.tsq o.tsq
